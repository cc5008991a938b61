package uk.foicasebook.command.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.foicasebook.command.aggregate.StoredCases;
import uk.foicasebook.command.domain.Glimpse;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.RevealReason;
import uk.foicasebook.keys.Seals;

/**
 * The other cases of an authority in which the same person asked, without a word of who that is.
 * Whoever looks them up says why, and that stays on record.
 */
@Component
public class SameRequester {
  private static final int MOST = 1_000;

  private final JdbcClient store;
  private final Seals seals;
  private final References references;
  private final StoredCases cases;
  private final Clock clock;

  SameRequester(
      JdbcClient store, Seals seals, References references, StoredCases cases, Clock clock) {
    this.store = store;
    this.seals = seals;
    this.references = references;
    this.cases = cases;
    this.clock = clock;
  }

  /** That somebody looked up in which other cases the requester of a case asked. */
  public record LookUp(Instant at, PersonId by, CaseId caseId, RevealReason reason, int found) {}

  /** Another case of the same person. */
  public record Another(CaseId caseId, Glimpse request) {}

  /** The others, by id; none where the requester was erased, or is known by too little. */
  public SortedMap<CaseId, Reference> othersThan(CaseId caseId, AuthorityId authority) {
    var others = references.of(authority, seals.casesOfRequester(caseId));
    others.remove(caseId);
    return others;
  }

  /**
   * Looks up those of them that somebody may see, and puts it on record that they did.
   *
   * @return empty where they may not see the case itself
   */
  public Optional<List<Another>> lookUp(CaseId caseId, Person by, RevealReason reason) {
    if (glimpse(caseId, by).isEmpty()) {
      return Optional.empty();
    }
    var others = new ArrayList<Another>();
    for (var other : othersThan(caseId, by.authority()).keySet()) {
      glimpse(other, by).ifPresent(glimpse -> others.add(new Another(other, glimpse)));
    }
    note(by, caseId, reason, others.size());
    return Optional.of(others);
  }

  private Optional<Glimpse> glimpse(CaseId caseId, Person by) {
    return cases.glimpse(caseId, by.authority(), by.id(), by.roles());
  }

  private void note(Person by, CaseId caseId, RevealReason reason, int found) {
    store
        .sql(
            """
            insert into requester_look_up (at, authority, person, case_id, reason, found)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            clock.instant().atOffset(ZoneOffset.UTC),
            by.authority().value(),
            by.id().value(),
            caseId.value(),
            reason.name(),
            found)
        .update();
  }

  /** The last thousand look-ups at an authority, the newest first. */
  public List<LookUp> lookUps(AuthorityId authority) {
    return store
        .sql("select * from requester_look_up where authority = ? order by id desc limit " + MOST)
        .param(authority.value())
        .query(
            (row, _) ->
                new LookUp(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    new PersonId(row.getString("person")),
                    new CaseId(row.getObject("case_id", UUID.class)),
                    RevealReason.valueOf(row.getString("reason")),
                    row.getInt("found")))
        .list();
  }
}
