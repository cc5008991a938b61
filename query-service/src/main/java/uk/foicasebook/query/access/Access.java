package uk.foicasebook.query.access;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.RecordsEvent.AccessRestricted;
import uk.foicasebook.events.RecordsEvent.RequesterRevealed;
import uk.foicasebook.events.correction.Corrections;
import uk.foicasebook.events.correction.Told;
import uk.foicasebook.events.wire.Envelope;

/**
 * Who may see a case, and who may know who asked, from all that was ever recorded of it: a look at
 * a past day opens nothing that is shut today.
 */
public final class Access {
  private static final Set<String> BEARING = Set.of("access-restricted", "fact-corrected");
  private static final String REVEALED = "requester-revealed";

  private Access() {}

  /**
   * A condition for queries over lists and for counts: the case is one that a person may see. A
   * case that stands still is hidden once its access was restricted after it stopped.
   *
   * <p>Who may see a case is asked for of each case in turn. Said with "exists", PostgreSQL would
   * rather read for each page who may see any case, which over a million cases was most of a page.
   *
   * @param caseId the column of the case's id
   * @param person the parameter with the reader's name, colon included
   */
  public static String sees(String caseId, String person) {
    return """
        coalesce((select bool_or(shut.person = %2$s) from case_access shut
                  where shut.case_id = %1$s), true)
        and not exists (select 1 from parked_case still join fact unseen using (case_id)
                        where still.case_id = %1$s and unseen.name in ('access-restricted', 'fact-corrected')
                          and unseen.revision >= still.from_revision)
        """
        .formatted(caseId, person);
  }

  /** How many cases of an authority stand still, of those that a person may see. */
  public static int behind(JdbcClient db, AuthorityId authority, String person) {
    return db.sql(
            "select count(*) from parked_case where authority = :authority and "
                + sees("parked_case.case_id", ":person"))
        .param("authority", authority.value())
        .param("person", person)
        .query(Integer.class)
        .single();
  }

  /** Whether a person may see the case with these facts. */
  public static boolean allows(List<Envelope> facts, String person) {
    List<Told> told =
        facts.stream()
            .filter(fact -> BEARING.contains(fact.name().name()))
            .map(fact -> new Told(fact.revision(), fact.metadata().by(), (CaseEvent) fact.fact()))
            .toList();
    List<PersonId> people =
        Corrections.inEffect(told).stream()
            .map(Told::fact)
            .filter(AccessRestricted.class::isInstance)
            .map(fact -> ((AccessRestricted) fact).people())
            .reduce((_, later) -> later)
            .orElse(List.of());
    return people.isEmpty() || people.contains(new PersonId(person));
  }

  /** Whether a person was shown who asked. */
  public static boolean knowsRequester(List<Envelope> facts, String person) {
    return facts.stream()
        .filter(fact -> fact.name().name().equals(REVEALED))
        .anyMatch(fact -> ((RequesterRevealed) fact.fact()).to().value().equals(person));
  }
}
