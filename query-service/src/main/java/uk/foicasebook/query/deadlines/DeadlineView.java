package uk.foicasebook.query.deadlines;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.DeadlineStatus;
import uk.foicasebook.law.time.Explanation;
import uk.foicasebook.law.time.LedgerDay;

/**
 * A deadline as it is shown.
 *
 * @param status how it stands on the day asked about; null where no day was
 * @param explanation how the day was arrived at, in plain sentences
 * @param ledger every day of the count; null where it was not asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadlineView(
    String kind,
    LocalDate due,
    String provision,
    List<String> parts,
    @Nullable Status status,
    @Nullable String explanation,
    @Nullable List<Day> ledger) {

  /** A state, and the working days left in it or gone past it. */
  public record Status(DeadlineStatus.State state, int workingDays) {}

  /** A day of the count; its number only where it counts. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Day(
      LocalDate day, boolean counts, @Nullable Integer number, @Nullable String because) {}

  /** The bare deadline. */
  public static DeadlineView of(Deadline deadline) {
    return new DeadlineView(
        deadline.kind().kebab(),
        deadline.due(),
        deadline.provision().citation(),
        deadline.parts(),
        null,
        null,
        null);
  }

  /** The same with how it stands on a day. */
  public DeadlineView on(Deadline deadline, LocalDate day) {
    DeadlineStatus stands = deadline.statusOn(day);
    return new DeadlineView(
        kind,
        due,
        provision,
        parts,
        new Status(stands.state(), stands.workingDays()),
        explanation,
        ledger);
  }

  /** The same with how it was counted. */
  public DeadlineView counted(Deadline deadline) {
    return new DeadlineView(
        kind,
        due,
        provision,
        parts,
        status,
        Explanation.of(deadline),
        deadline.ledger().days().stream().map(DeadlineView::day).toList());
  }

  private static Day day(LedgerDay day) {
    return new Day(day.day(), day.counts(), day.counts() ? day.number() : null, day.because());
  }
}
