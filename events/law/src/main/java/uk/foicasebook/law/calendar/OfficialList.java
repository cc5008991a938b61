package uk.foicasebook.law.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.calendar.ImportProblem.Kind;

/**
 * Makes an edition of the official bank holiday list, and says what is wrong with it. The list
 * itself has been wrong before, for weeks, so nothing surprising is swallowed.
 *
 * @param edition the edition; empty when there was an error
 * @param problems errors, and questions for a person
 */
@Cites("BFDA 1971 Sch 1")
public record OfficialList(Optional<CalendarEdition> edition, List<ImportProblem> problems) {
  public OfficialList {
    problems = List.copyOf(problems);
  }

  /**
   * Reads a list on top of an edition: its years replace the edition's, earlier years stay, later
   * ones stay as projections.
   *
   * @param name the name of the new edition
   * @param knownOn since when the list could be known
   */
  public static OfficialList read(
      List<OfficialRow> rows, String name, LocalDate knownOn, CalendarEdition base) {
    Reader reader = new Reader();
    rows.forEach(reader::row);
    reader.check();
    boolean readable = reader.problems.stream().noneMatch(problem -> problem.kind().error());
    return new OfficialList(
        readable ? Optional.of(reader.edition(name, knownOn, base)) : Optional.empty(),
        reader.problems);
  }

  private static final class Reader {
    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<BankHoliday> holidays = new ArrayList<>();
    private final Map<Nation, Set<LocalDate>> days = new EnumMap<>(Nation.class);
    private final TreeSet<Integer> years = new TreeSet<>();

    void row(OfficialRow row) {
      Nation nation = nation(row);
      LocalDate date = date(row);
      if (nation == null || date == null) {
        return;
      }
      years.add(date.getYear());
      if (!days.computeIfAbsent(nation, _ -> new TreeSet<>()).add(date)) {
        problem(Kind.DUPLICATE, nation.title() + " has two entries for " + date);
        return;
      }
      holidays.add(
          new BankHoliday(date, EnumSet.of(nation), named(row), BankHoliday.Status.PUBLISHED));
    }

    void check() {
      if (years.isEmpty()) {
        problem(Kind.NATION_MISSING, "The list is empty");
      }
      for (Nation nation : Nation.values()) {
        for (int year = first(); year <= last(); year++) {
          check(nation, year);
        }
      }
    }

    /** A year between two listed ones would lose the holidays it has, so it must be listed too. */
    private int first() {
      return years.isEmpty() ? 0 : years.first();
    }

    private int last() {
      return years.isEmpty() ? -1 : years.last();
    }

    private void check(Nation nation, int year) {
      Set<LocalDate> given = new TreeSet<>(days.getOrDefault(nation, Set.of()));
      given.removeIf(day -> day.getYear() != year);
      if (given.isEmpty()) {
        problem(Kind.NATION_MISSING, nation.title() + " has no holiday in " + year);
        return;
      }
      Set<LocalDate> expected = StatuteRule.weekdays(nation, year);
      for (LocalDate day : given) {
        if (!expected.contains(day) && !weekend(day)) {
          problem(Kind.NOT_BY_RULE, nation.title() + ": " + day);
        }
      }
      for (LocalDate day : expected) {
        if (!given.contains(day)) {
          problem(Kind.RULE_DAY_MISSING, nation.title() + ": " + day);
        }
      }
    }

    CalendarEdition edition(String name, LocalDate knownOn, CalendarEdition base) {
      List<BankHoliday> all = new ArrayList<>(holidays);
      for (BankHoliday holiday : base.holidays()) {
        int year = holiday.date().getYear();
        if (year < years.first()) {
          all.add(holiday);
        } else if (year > years.last()) {
          all.add(holiday.as(BankHoliday.Status.PROJECTED));
        }
      }
      LocalDate lastDay = LocalDate.of(years.last(), 12, 31);
      return new CalendarEdition(
          name,
          knownOn,
          base.firstDay(),
          lastDay.isAfter(base.horizon()) ? lastDay : base.horizon(),
          all);
    }

    private @Nullable Nation nation(OfficialRow row) {
      return switch (row.division()) {
        case "england-and-wales" -> Nation.ENGLAND_AND_WALES;
        case "scotland" -> Nation.SCOTLAND;
        case "northern-ireland" -> Nation.NORTHERN_IRELAND;
        default -> {
          problem(Kind.UNKNOWN_DIVISION, row.division());
          yield null;
        }
      };
    }

    private @Nullable LocalDate date(OfficialRow row) {
      try {
        return LocalDate.parse(row.date());
      } catch (DateTimeParseException e) {
        problem(Kind.UNREADABLE_DATE, row.title() + ": " + row.date());
        return null;
      }
    }

    private static String named(OfficialRow row) {
      return row.notes().toLowerCase(Locale.ROOT).contains("substitute")
          ? row.title() + " (substitute day)"
          : row.title();
    }

    private static boolean weekend(LocalDate day) {
      return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private void problem(Kind kind, String detail) {
      problems.add(new ImportProblem(kind, detail));
    }
  }
}
