package uk.foicasebook.law.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foicasebook.law.calendar.WorkingDays;

/**
 * A count of working days after day 0.
 *
 * @param passedOver stretches of working days that are disregarded
 */
record WorkingDayLedger(
    WorkingDays calendar,
    LocalDate from,
    String start,
    LocalDate to,
    List<? extends Disregarded> passedOver)
    implements Ledger {

  WorkingDayLedger(WorkingDays calendar, LocalDate from, String start, LocalDate to) {
    this(calendar, from, start, to, List.of());
  }

  @Override
  public List<LedgerDay> days() {
    List<LedgerDay> days = new ArrayList<>();
    days.add(LedgerDay.passedOver(from, start));
    int number = 0;
    for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
      Optional<String> because = because(day);
      days.add(
          because.isPresent()
              ? LedgerDay.passedOver(day, because.get())
              : LedgerDay.counted(day, ++number));
    }
    return days;
  }

  private Optional<String> because(LocalDate day) {
    Optional<String> notWorking = calendar.because(day);
    if (notWorking.isPresent()) {
      return notWorking;
    }
    return passedOver.stream()
        .filter(stretch -> stretch.covers(day))
        .map(Disregarded::because)
        .findFirst();
  }
}
