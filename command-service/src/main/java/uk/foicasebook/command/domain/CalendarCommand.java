package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Holiday;
import uk.foicasebook.events.Nation;

/**
 * Something that became known of the bank holidays. Each makes a new edition of the calendar, whose
 * name is given, or else minted from the month.
 */
public sealed interface CalendarCommand extends Command {

  /** The name the new edition is to have; null where any will do. */
  @Nullable String edition();

  /** Why it is to be done against the rule, where it is; goes on record as the reason. */
  default @Nullable String insists() {
    return null;
  }

  /**
   * Publishes a whole edition. The years its list speaks of are replaced; earlier ones stay, and
   * later ones stay as projections.
   *
   * @param knownOn the day from which it could be known to anybody; null is the day it was
   *     published
   * @param horizon the last day the edition can answer about; null is the end of the list's last
   *     year, or the horizon there was if that is later
   * @param holidays the list; null where the official one is given
   * @param official the official list as it is published; null where our own is given
   * @param acceptBecause why days that the statute's rule does not expect are right all the same
   */
  record PublishCalendarEdition(
      LocalDate happenedOn,
      @Nullable String edition,
      @Nullable LocalDate knownOn,
      @Nullable LocalDate horizon,
      @Nullable List<Holiday> holidays,
      @Nullable OfficialHolidays official,
      @Nullable String acceptBecause)
      implements CalendarCommand {
    @Override
    public @Nullable String insists() {
      return acceptBecause;
    }
  }

  /** One more holiday was proclaimed, in these nations. */
  record ProclaimHoliday(
      LocalDate happenedOn,
      @Nullable String edition,
      LocalDate date,
      List<Nation> nations,
      String name)
      implements CalendarCommand {}

  /** A day is no longer a holiday in these nations: it was withdrawn, or moved away. */
  record WithdrawHoliday(
      LocalDate happenedOn, @Nullable String edition, LocalDate date, List<Nation> nations)
      implements CalendarCommand {}
}
