package uk.foicasebook.query.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.ErasureScope;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.RecordsEvent.HoldPlaced;
import uk.foicasebook.events.RecordsEvent.PersonalDataErased;
import uk.foicasebook.events.Reference;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Records;

/**
 * How long a case is kept. Nothing here depends on the day it is looked at.
 *
 * @param lastActionOn the last thing done on the request, a review, a complaint or an appeal; null
 *     while the case is open
 * @param keptUntil the last day on which it is kept; null while the case is open
 * @param keptFor the kind of the time that ends on that day: {@code retention}, or the time to
 *     complain, appeal or comply that ends later
 * @param heldSince since when nothing of it may be destroyed
 * @param holds the reasons of the holds that stand
 * @param owedKind what the authority still owes on it, if anything
 * @param erasedOn when everything personal in it was erased
 */
record RetentionRow(
    CaseId caseId,
    AuthorityId authority,
    Reference reference,
    Phase phase,
    @Nullable PersonId officer,
    @Nullable LocalDate lastActionOn,
    @Nullable LocalDate keptUntil,
    @Nullable String keptFor,
    @Nullable LocalDate heldSince,
    List<String> holds,
    @Nullable String owedKind,
    @Nullable LocalDate owedBy,
    @Nullable LocalDate erasedOn) {

  static RetentionRow of(CaseFile file, Reading reading) {
    Deadline kept = reading.deadline(DeadlineKind.RETENTION).orElse(null);
    Deadline owed = owed(reading).orElse(null);
    List<HoldPlaced> holds = holds(file.records());
    return new RetentionRow(
        file.id(),
        file.intake().authority(),
        file.intake().reference(),
        file.phase(),
        file.intake().officer(),
        kept == null ? null : kept.ledger().from(),
        kept == null ? null : kept.due(),
        kept == null ? null : keptFor(reading, kept.due()),
        holds.stream().map(HoldPlaced::happenedOn).min(Comparator.naturalOrder()).orElse(null),
        holds.stream().map(hold -> hold.reason().name()).distinct().toList(),
        owed == null ? null : owed.kind().kebab(),
        owed == null ? null : owed.due(),
        erasedOn(file.records()));
  }

  private static Optional<Deadline> owed(Reading reading) {
    return reading.deadlines().stream()
        .filter(deadline -> deadline.kind().binds() && deadline.course().outstanding())
        .min(Comparator.comparing(Deadline::due));
  }

  /** A time that somebody has to take the case further keeps it where that ends later. */
  private static String keptFor(Reading reading, LocalDate until) {
    return reading.deadlines().stream()
        .filter(
            deadline ->
                deadline.kind().challenges()
                    || deadline.kind() == DeadlineKind.DECISION_NOTICE_STEPS)
        .filter(deadline -> deadline.due().equals(until))
        .map(deadline -> deadline.kind().kebab())
        .findFirst()
        .orElse(DeadlineKind.RETENTION.kebab());
  }

  private static List<HoldPlaced> holds(Records records) {
    return records.all(HoldPlaced.class).stream()
        .filter(hold -> records.release(hold.hold()).isEmpty())
        .toList();
  }

  private static @Nullable LocalDate erasedOn(Records records) {
    return records.all(PersonalDataErased.class).stream()
        .filter(erased -> erased.scope() == ErasureScope.CASE)
        .map(PersonalDataErased::happenedOn)
        .findFirst()
        .orElse(null);
  }
}
