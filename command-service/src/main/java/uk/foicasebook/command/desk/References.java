package uk.foicasebook.command.desk;

import java.util.Comparator;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Reference;

/** Which case holds which reference, and new ones for requests that came without. */
@Component
class References {
  private final JdbcClient jdbc;
  private final String pattern;

  References(
      JdbcClient jdbc, @Value("${casebook.reference-pattern:FOI-{year}-{number}}") String pattern) {
    this.jdbc = jdbc;
    this.pattern = pattern;
  }

  /**
   * The next reference, for a request of the year. Numbers are unique, not without gaps; a
   * reference somebody else chose first is found out when it is claimed.
   */
  Reference mint(int year) {
    var number = jdbc.sql("select nextval('minted_reference')").query(Long.class).single();
    return new Reference(
        pattern
            .replace("{year}", Integer.toString(year))
            .replace("{number}", "%05d".formatted(number)));
  }

  /** The references of those of the cases that are the authority's, and were ever stored. */
  SortedMap<CaseId, Reference> of(AuthorityId authority, Set<CaseId> cases) {
    var found = new TreeMap<CaseId, Reference>(Comparator.comparing(CaseId::value));
    jdbc.sql(
            "select case_id, reference from case_reference where authority = ? and case_id = any(?)")
        .params(authority.value(), cases.stream().map(CaseId::value).toArray(UUID[]::new))
        .query(
            row -> {
              found.put(
                  new CaseId(row.getObject("case_id", UUID.class)),
                  new Reference(row.getString("reference")));
            });
    return found;
  }

  /** Makes the reference the case's own, in the transaction of its opening or its correction. */
  void claim(AuthorityId authority, Reference reference, CaseId caseId) {
    jdbc.sql(
            """
            insert into case_reference (authority, reference, case_id) values (?, ?, ?)
            on conflict on constraint reference_of_one_case
            do update set reference = excluded.reference
            """)
        .params(authority.value(), reference.value(), caseId.value())
        .update();
  }
}
