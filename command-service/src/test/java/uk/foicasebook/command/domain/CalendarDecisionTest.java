package uk.foicasebook.command.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.command.domain.Samples.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.domain.CalendarCommand.ProclaimHoliday;
import uk.foicasebook.command.domain.CalendarCommand.PublishCalendarEdition;
import uk.foicasebook.command.domain.CalendarCommand.WithdrawHoliday;
import uk.foicasebook.command.domain.CalendarRefusal.AlreadyHoliday;
import uk.foicasebook.command.domain.CalendarRefusal.ContradictsTheRule;
import uk.foicasebook.command.domain.CalendarRefusal.EditionKnownInTheFuture;
import uk.foicasebook.command.domain.CalendarRefusal.EditionNameTaken;
import uk.foicasebook.command.domain.CalendarRefusal.FaultInTheList;
import uk.foicasebook.command.domain.CalendarRefusal.HorizonBeyondTheList;
import uk.foicasebook.command.domain.CalendarRefusal.HorizonEarlier;
import uk.foicasebook.command.domain.CalendarRefusal.NoSuchHoliday;
import uk.foicasebook.command.domain.CalendarRefusal.NotOneList;
import uk.foicasebook.command.domain.CalendarRefusal.OutsideTheEdition;
import uk.foicasebook.command.domain.CaseRefusal.HappensInTheFuture;
import uk.foicasebook.command.domain.CaseRefusal.NothingNamed;
import uk.foicasebook.command.domain.Ruling.Denied;
import uk.foicasebook.command.domain.Ruling.Granted;
import uk.foicasebook.events.CalendarEvent;
import uk.foicasebook.events.CalendarEvent.CalendarEditionPublished;
import uk.foicasebook.events.CalendarEvent.HolidayProclaimed;
import uk.foicasebook.events.CalendarEvent.HolidayWithdrawn;
import uk.foicasebook.events.Holiday;
import uk.foicasebook.events.HolidayStatus;
import uk.foicasebook.events.Nation;
import uk.foicasebook.events.calendar.CalendarFold;
import uk.foicasebook.events.calendar.Holidays;
import uk.foicasebook.law.calendar.CalendarEditions;
import uk.foicasebook.law.calendar.ImportProblem.Kind;
import uk.foicasebook.law.calendar.OfficialRow;

class CalendarDecisionTest {
  private static final LocalDate TODAY = day("2026-11-23");
  private static final List<Nation> EVERYWHERE = List.of(Nation.values());
  private static final CalendarEditions CARRIED = CalendarEditions.official();

  @Test
  void a_proclaimed_day_makes_an_edition_named_after_the_month() {
    assertThat(decide(proclaim("2028-07-03", null)))
        .isEqualTo(
            new Granted<>(
                new HolidayProclaimed(TODAY, "2026-11", day("2028-07-03"), EVERYWHERE, "A day")));
  }

  @Test
  void the_second_edition_of_a_month_has_a_number() {
    CalendarEditions editions =
        CalendarFold.after(
            CARRIED,
            List.of(
                new HolidayProclaimed(TODAY, "2026-11", day("2028-07-03"), EVERYWHERE, "A day")));
    assertThat(decide(proclaim("2028-07-04", null), editions))
        .isEqualTo(
            new Granted<>(
                new HolidayProclaimed(TODAY, "2026-11.2", day("2028-07-04"), EVERYWHERE, "A day")));
  }

  @Test
  @Refuses({
    EditionNameTaken.class,
    AlreadyHoliday.class,
    OutsideTheEdition.class,
    NothingNamed.class,
    HappensInTheFuture.class
  })
  void a_proclamation_that_makes_no_sense_is_refused() {
    assertDenied(proclaim("2028-07-03", "2026-08"), new EditionNameTaken("2026-08"));
    assertDenied(
        proclaim("2027-12-28", null),
        new AlreadyHoliday(day("2027-12-28"), "Boxing Day (substitute day)"));
    assertDenied(
        proclaim("2031-07-03", null),
        new OutsideTheEdition(day("2031-07-03"), day("2005-01-01"), day("2030-12-31")));
    assertDenied(
        new ProclaimHoliday(TODAY, null, day("2028-07-03"), List.of(), "A day"),
        new NothingNamed("nations"));
    assertDenied(
        new ProclaimHoliday(day("2026-11-24"), null, day("2028-07-03"), EVERYWHERE, "A day"),
        new HappensInTheFuture(day("2026-11-24"), TODAY));
  }

  @Test
  void a_holiday_of_some_nations_can_be_proclaimed_in_the_others() {
    assertThat(decide(proclaim("2027-03-17", null))).isInstanceOf(Granted.class);
  }

  @Test
  @Refuses(NoSuchHoliday.class)
  void a_day_is_withdrawn_where_it_is_a_holiday_and_only_there() {
    assertThat(decide(new WithdrawHoliday(TODAY, "x", day("2028-05-01"), EVERYWHERE)))
        .isEqualTo(
            new Granted<>(
                new HolidayWithdrawn(
                    TODAY, "x", day("2028-05-01"), EVERYWHERE, "Early May bank holiday")));
    assertDenied(
        new WithdrawHoliday(TODAY, null, day("2027-03-17"), List.of(Nation.SCOTLAND)),
        new NoSuchHoliday(day("2027-03-17"), List.of(Nation.SCOTLAND)));
  }

  @Test
  void a_sound_list_of_our_own_becomes_an_edition_that_keeps_the_other_years() {
    CalendarEditionPublished fact = published(publish(year(2031), null, null));

    assertThat(fact.edition()).isEqualTo("2026-11");
    assertThat(fact.horizon()).isEqualTo("2031-12-31");
    assertThat(fact.holidays()).containsAll(year(2031));
    assertThat(fact.holidays())
        .contains(
            new Holiday(
                day("2020-05-08"),
                EVERYWHERE,
                "Early May bank holiday (VE day)",
                HolidayStatus.PUBLISHED));
    assertThat(CalendarFold.after(CARRIED, List.of(fact)).newest().on(day("2031-12-01")))
        .hasSize(1);
  }

  @Test
  void an_official_list_becomes_the_same_edition() {
    assertThat(published(official(officialRows(), null)).holidays())
        .containsExactlyElementsOf(published(publish(year(2031), null, null)).holidays());
  }

  @Test
  @Refuses(FaultInTheList.class)
  void every_fault_of_a_list_is_named() {
    List<OfficialRow> rows = officialRows();
    rows.add(new OfficialRow("jersey", "Liberation Day", "2031-05-09", "", true));
    rows.add(new OfficialRow("scotland", "Some day", "2031-02-30", "", true));

    assertDenied(
        official(rows, "I insist"),
        new FaultInTheList(Kind.UNKNOWN_DIVISION, "jersey"),
        new FaultInTheList(Kind.UNREADABLE_DATE, "Some day: 2031-02-30"));
  }

  @Test
  @Refuses(ContradictsTheRule.class)
  void a_contradiction_of_the_rule_needs_a_reason_to_be_accepted() {
    List<OfficialRow> rows = officialRows();
    rows.replaceAll(
        row ->
            row.date().equals("2031-08-04")
                ? new OfficialRow(row.division(), row.title(), "2031-08-25", "", true)
                : row);

    assertDenied(
        official(rows, null),
        new ContradictsTheRule(Kind.NOT_BY_RULE, "Scotland: 2031-08-25"),
        new ContradictsTheRule(Kind.RULE_DAY_MISSING, "Scotland: 2031-08-04"));
    assertThat(decide(official(rows, "The proclamation of 1 June says so")))
        .isInstanceOf(Granted.class);
  }

  @Test
  void what_contradicted_the_rule_before_is_not_asked_about_again() {
    List<Holiday> jubilee =
        CARRIED.newest().holidays().stream()
            .filter(holiday -> holiday.date().getYear() == 2022)
            .map(Holidays::inFacts)
            .toList();
    assertThat(decide(publish(jubilee, null, null))).isInstanceOf(Granted.class);
  }

  @Test
  @Refuses({
    NotOneList.class,
    HorizonEarlier.class,
    HorizonBeyondTheList.class,
    EditionKnownInTheFuture.class,
    OutsideTheEdition.class
  })
  void an_edition_must_know_what_it_claims_to_know() {
    assertDenied(
        new PublishCalendarEdition(TODAY, null, null, null, null, null, null), new NotOneList());
    assertDenied(
        new PublishCalendarEdition(
            TODAY, null, null, null, year(2031), new OfficialHolidays(officialRows()), null),
        new NotOneList());
    assertDenied(
        publish(year(2031), "2029-12-31", null),
        new HorizonEarlier(day("2029-12-31"), day("2030-12-31")));
    assertDenied(
        publish(year(2031), "2032-06-30", null),
        new HorizonBeyondTheList(day("2032-06-30"), day("2031-12-31")));
    assertDenied(
        publish(moved(year(2031), 2037), null, "I insist"),
        new HorizonBeyondTheList(day("2037-12-31"), day("2030-12-31")));
    assertDenied(
        publish(moved(year(2031), 2003), null, "I insist"),
        new OutsideTheEdition(day("2003-01-01"), day("2005-01-01"), day("2030-12-31")));
    assertDenied(
        new PublishCalendarEdition(TODAY, null, day("2026-12-01"), null, year(2031), null, null),
        new EditionKnownInTheFuture(day("2026-12-01"), TODAY));
  }

  private static ProclaimHoliday proclaim(String date, @Nullable String edition) {
    return new ProclaimHoliday(TODAY, edition, day(date), EVERYWHERE, "A day");
  }

  private static PublishCalendarEdition publish(
      List<Holiday> holidays, @Nullable String horizon, @Nullable String acceptBecause) {
    return new PublishCalendarEdition(
        TODAY, null, null, horizon == null ? null : day(horizon), holidays, null, acceptBecause);
  }

  private static PublishCalendarEdition official(
      List<OfficialRow> rows, @Nullable String acceptBecause) {
    return new PublishCalendarEdition(
        TODAY, null, null, null, null, new OfficialHolidays(rows), acceptBecause);
  }

  private static CalendarEditionPublished published(CalendarCommand command) {
    assertThat(decide(command)).isInstanceOf(Granted.class);
    return (CalendarEditionPublished) ((Granted<CalendarEvent>) decide(command)).fact();
  }

  private static Ruling<CalendarEvent> decide(CalendarCommand command) {
    return decide(command, CARRIED);
  }

  private static Ruling<CalendarEvent> decide(CalendarCommand command, CalendarEditions editions) {
    return new CalendarDecider().decide(command, editions, Samples.LATE_ENTRY);
  }

  private static void assertDenied(CalendarCommand command, Refusal... reasons) {
    assertThat(decide(command)).isEqualTo(new Denied<>(List.of(reasons)));
  }

  private static List<Holiday> moved(List<Holiday> holidays, int year) {
    return holidays.stream()
        .map(h -> new Holiday(h.date().withYear(year), h.nations(), h.name(), h.status()))
        .toList();
  }

  /** The holidays of 2031, worked out by hand: Easter Sunday is 13 April. */
  private static List<Holiday> year(int year) {
    Set<String> inScotland = Set.of("2031-01-02", "2031-08-04", "2031-12-01");
    Set<String> inNorthernIreland = Set.of("2031-03-17", "2031-07-14");
    Set<String> notInScotland = Set.of("2031-04-14", "2031-08-25");
    return List.of(
            "2031-01-01",
            "2031-01-02",
            "2031-03-17",
            "2031-04-11",
            "2031-04-14",
            "2031-05-05",
            "2031-05-26",
            "2031-07-14",
            "2031-08-04",
            "2031-08-25",
            "2031-12-01",
            "2031-12-25",
            "2031-12-26")
        .stream()
        .filter(date -> date.startsWith("" + year))
        .map(
            date ->
                new Holiday(
                    day(date),
                    inScotland.contains(date)
                        ? List.of(Nation.SCOTLAND)
                        : inNorthernIreland.contains(date)
                            ? List.of(Nation.NORTHERN_IRELAND)
                            : notInScotland.contains(date)
                                ? List.of(Nation.ENGLAND_AND_WALES, Nation.NORTHERN_IRELAND)
                                : EVERYWHERE,
                    "Holiday",
                    HolidayStatus.PUBLISHED))
        .toList();
  }

  private static List<OfficialRow> officialRows() {
    List<OfficialRow> rows = new ArrayList<>();
    for (Holiday holiday : year(2031)) {
      for (Nation nation : holiday.nations()) {
        String division = nation.name().toLowerCase().replace('_', '-');
        rows.add(new OfficialRow(division, "Holiday", holiday.date().toString(), "", true));
      }
    }
    return rows;
  }
}
