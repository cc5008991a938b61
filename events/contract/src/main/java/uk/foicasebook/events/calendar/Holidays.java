package uk.foicasebook.events.calendar;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.foicasebook.events.Holiday;
import uk.foicasebook.events.HolidayStatus;
import uk.foicasebook.events.Nation;
import uk.foicasebook.law.calendar.BankHoliday;

/** Bank holidays as facts write them and as the law counts them. */
public final class Holidays {
  private Holidays() {}

  /** As the law counts it. */
  public static BankHoliday inLaw(Holiday holiday) {
    return new BankHoliday(
        holiday.date(),
        inLaw(holiday.nations()),
        holiday.name(),
        switch (holiday.status()) {
          case PUBLISHED -> BankHoliday.Status.PUBLISHED;
          case PROJECTED -> BankHoliday.Status.PROJECTED;
        });
  }

  /** As a fact writes it. */
  public static Holiday inFacts(BankHoliday holiday) {
    return new Holiday(
        holiday.date(),
        inFacts(holiday.nations()),
        holiday.name(),
        switch (holiday.status()) {
          case PUBLISHED -> HolidayStatus.PUBLISHED;
          case PROJECTED -> HolidayStatus.PROJECTED;
        });
  }

  /** The nations as the law knows them. */
  public static Set<uk.foicasebook.law.calendar.Nation> inLaw(Collection<Nation> nations) {
    return nations.stream()
        .map(
            nation ->
                switch (nation) {
                  case ENGLAND_AND_WALES -> uk.foicasebook.law.calendar.Nation.ENGLAND_AND_WALES;
                  case SCOTLAND -> uk.foicasebook.law.calendar.Nation.SCOTLAND;
                  case NORTHERN_IRELAND -> uk.foicasebook.law.calendar.Nation.NORTHERN_IRELAND;
                })
        .collect(
            Collectors.toCollection(
                () -> EnumSet.noneOf(uk.foicasebook.law.calendar.Nation.class)));
  }

  private static List<Nation> inFacts(Set<uk.foicasebook.law.calendar.Nation> nations) {
    return nations.stream()
        .map(
            nation ->
                switch (nation) {
                  case ENGLAND_AND_WALES -> Nation.ENGLAND_AND_WALES;
                  case SCOTLAND -> Nation.SCOTLAND;
                  case NORTHERN_IRELAND -> Nation.NORTHERN_IRELAND;
                })
        .toList();
  }
}
