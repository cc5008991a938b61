package uk.foicasebook.command.domain;

import java.time.LocalDate;
import uk.foicasebook.law.calendar.CalendarEditions;

/** What a new edition is called. */
final class EditionName {
  private EditionName() {}

  /** As the command says, or else the month it is recorded in, with a number after the first. */
  static String of(CalendarCommand command, CalendarEditions editions, LocalDate today) {
    if (command.edition() != null) {
      return command.edition();
    }
    String month = today.toString().substring(0, "yyyy-mm".length());
    String name = month;
    for (int number = 2; editions.named(name).isPresent(); number++) {
      name = month + "." + number;
    }
    return name;
  }
}
