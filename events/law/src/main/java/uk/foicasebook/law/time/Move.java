package uk.foicasebook.law.time;

import java.time.LocalDate;
import java.util.List;
import uk.foicasebook.law.Provision;

/**
 * A deadline that another edition puts on another day.
 *
 * @param kind what it is for
 * @param provision where its time comes from
 * @param parts the parts or strands it is for; empty for the whole request
 * @param from the day by the earlier edition
 * @param to the day by the later edition
 * @param because the days that made the difference
 */
public record Move(
    DeadlineKind kind,
    Provision provision,
    List<String> parts,
    LocalDate from,
    LocalDate to,
    List<ChangedDay> because) {
  public Move {
    parts = List.copyOf(parts);
    because = List.copyOf(because);
  }

  /** Whether it became shorter, which must not happen unrecorded once a date has been told. */
  public boolean earlier() {
    return to.isBefore(from);
  }
}
