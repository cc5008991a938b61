package uk.foicasebook.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.foicasebook.law.calendar.BankHoliday.Status.PROJECTED;
import static uk.foicasebook.law.calendar.BankHoliday.Status.PUBLISHED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;

@Cites({"BFDA 1971 s.1", "BFDA 1971 s.1(2)", "BFDA 1971 s.1(3)"})
class CalendarEditionsTest {
  final CalendarEditions editions = CalendarEditions.official();

  @Test
  void are_named_by_the_month_in_which_they_became_known() {
    assertThat(editions.all())
        .extracting(CalendarEdition::name)
        .containsExactly(
            "2012-01", "2019-06", "2019-07", "2020-11", "2022-09", "2022-11", "2026-02", "2026-08");
    assertThat(editions.newest().name()).isEqualTo("2026-08");
    assertThat(editions.newest().horizon()).isEqualTo("2030-12-31");
    assertThat(editions.newest().firstDay()).isEqualTo("2005-01-01");
    assertThat(editions.named("2022-09").orElseThrow().knownOn()).isEqualTo("2022-09-09");
    assertThat(editions.named("2021-01")).isEmpty();
  }

  @ParameterizedTest(name = "{0} as known on {1}: works in the union {2}, in Scotland {3}")
  @CsvSource({
    "2022-09-19, 2022-09-08, true, true",
    "2022-09-19, 2022-09-09, false, false",
    "2026-06-15, 2026-02-24, true, true",
    "2026-06-15, 2026-02-25, false, false",
    "2020-05-04, 2019-06-09, false, false",
    "2020-05-04, 2019-06-10, false, false",
    "2020-05-04, 2019-07-02, true, true",
    "2020-05-08, 2019-06-09, true, true",
    "2020-05-08, 2019-06-10, false, true",
    "2020-05-08, 2019-07-02, false, false",
    "2023-05-08, 2022-11-07, true, true",
    "2023-05-08, 2022-11-08, false, false",
    "2022-05-30, 2020-11-11, false, false",
    "2022-05-30, 2020-11-12, true, true",
    "2022-06-02, 2020-11-11, true, true",
    "2022-06-02, 2020-11-12, false, false",
    "2022-06-03, 2020-11-12, false, false"
  })
  void say_what_was_known_on_a_day(
      LocalDate day, LocalDate knownOn, boolean union, boolean scotland) {
    CalendarEdition edition = editions.knownOn(knownOn);

    assertThat(edition.workingDays(Regime.FOIA).isWorkingDay(day)).isEqualTo(union);
    assertThat(edition.workingDays(Regime.FOISA).isWorkingDay(day)).isEqualTo(scotland);
  }

  @Test
  void nothing_is_known_before_the_oldest() {
    assertThat(editions.knownOn(LocalDate.of(2012, 1, 1)).name()).isEqualTo("2012-01");
    assertThatThrownBy(() -> editions.knownOn(LocalDate.of(2011, 12, 31)))
        .isInstanceOf(CalendarExhausted.class)
        .hasMessageContaining("2012-01");
  }

  @Test
  void mark_the_years_the_official_list_had_not_reached() {
    assertThat(editions.newest().publishedUntil()).isEqualTo("2028-12-31");
    assertThat(editions.all().getFirst().publishedUntil()).isEqualTo("2014-12-31");
    assertThat(
            new CalendarEdition(
                    "none",
                    editions.newest().knownOn(),
                    LocalDate.of(2031, 1, 1),
                    LocalDate.of(2031, 12, 31),
                    List.of())
                .publishedUntil())
        .isEqualTo("2031-01-01");
    assertThat(statuses(editions.newest(), 2028)).containsOnly(PUBLISHED);
    assertThat(statuses(editions.newest(), 2029)).containsOnly(PROJECTED);
    assertThat(statuses(editions.all().getFirst(), 2014)).containsOnly(PUBLISHED);
    assertThat(statuses(editions.all().getFirst(), 2015)).containsOnly(PROJECTED);
  }

  @Test
  void a_holiday_is_one_entry_however_many_rows_it_came_in() {
    assertThat(editions.knownOn(LocalDate.of(2019, 6, 1)).on(LocalDate.of(2020, 5, 4)))
        .containsExactly(
            new BankHoliday(
                LocalDate.of(2020, 5, 4), Nation.ALL, "Early May bank holiday", PROJECTED));
    assertThat(editions.newest().on(LocalDate.of(2012, 1, 2))).hasSize(2);
  }

  @Test
  void one_more_edition_may_follow() {
    BankHoliday extra = new BankHoliday(LocalDate.of(2027, 6, 4), Nation.ALL, "Extra", PUBLISHED);
    CalendarEdition next =
        editions.newest().proclaiming(extra, "2026-12", LocalDate.of(2026, 12, 1));
    CalendarEditions more = editions.with(next);

    assertThat(more.newest()).isEqualTo(next);
    assertThat(more.knownOn(LocalDate.of(2026, 11, 30)).name()).isEqualTo("2026-08");
    assertThat(next.on(LocalDate.of(2027, 6, 4))).containsExactly(extra);
    assertThatThrownBy(() -> more.with(next)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CalendarEditions(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void withdrawing_a_day_in_one_nation_leaves_it_to_the_others() {
    CalendarEdition edition =
        editions
            .newest()
            .withdrawing(
                LocalDate.of(2027, 5, 3),
                Set.of(Nation.SCOTLAND),
                "test",
                LocalDate.of(2026, 12, 1));

    assertThat(edition.on(LocalDate.of(2027, 5, 3)))
        .singleElement()
        .extracting(BankHoliday::nations)
        .isEqualTo(Set.of(Nation.ENGLAND_AND_WALES, Nation.NORTHERN_IRELAND));
    assertThat(edition.workingDays(Regime.FOISA).isWorkingDay(LocalDate.of(2027, 5, 3))).isTrue();
    assertThat(edition.workingDays(Regime.FOIA).isWorkingDay(LocalDate.of(2027, 5, 3))).isFalse();
  }

  @Test
  void proclaiming_a_day_that_is_a_holiday_already_replaces_its_name() {
    BankHoliday renamed =
        new BankHoliday(LocalDate.of(2027, 5, 3), Nation.ALL, "Renamed", PUBLISHED);

    assertThat(
            editions
                .newest()
                .proclaiming(renamed, "test", LocalDate.of(2026, 12, 1))
                .on(renamed.date()))
        .containsExactly(renamed);
  }

  @Test
  void an_edition_equals_one_with_the_same_days() {
    CalendarEdition newest = editions.newest();
    CalendarEdition same =
        new CalendarEdition(
            newest.name(),
            newest.knownOn(),
            newest.firstDay(),
            newest.horizon(),
            newest.holidays().reversed());

    assertThat(same).isEqualTo(newest).hasSameHashCodeAs(newest);
    assertThat(editions.all().getFirst()).isNotEqualTo(newest);
    assertThat(newest).hasToString("CalendarEdition[2026-08, known on 2026-08-21, to 2030-12-31]");
    assertThatThrownBy(
            () ->
                new CalendarEdition(
                    "x",
                    newest.knownOn(),
                    newest.horizon(),
                    newest.horizon().minusDays(1),
                    List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(
            new CalendarEdition(
                    "day", newest.knownOn(), newest.horizon(), newest.horizon(), List.of())
                .workingDays(Regime.FOIA)
                .isWorkingDay(newest.horizon()))
        .isTrue();
  }

  @Test
  void a_holiday_has_a_title_a_reason_and_at_least_one_nation() {
    BankHoliday patrick =
        new BankHoliday(
            LocalDate.of(2019, 3, 18),
            Set.of(Nation.NORTHERN_IRELAND),
            "St Patrick's Day (substitute day)",
            PUBLISHED);

    assertThat(patrick.title()).isEqualTo("St Patrick's Day");
    assertThat(patrick.substitute()).isTrue();
    assertThat(patrick.reason()).isEqualTo("St Patrick's Day (Northern Ireland)");
    assertThat(patrick.isIn(Set.of(Nation.SCOTLAND))).isFalse();
    assertThat(patrick.isIn(Nation.ALL)).isTrue();
    assertThat(new BankHoliday(patrick.date(), Nation.ALL, "Good Friday", PUBLISHED).substitute())
        .isFalse();
    assertThatThrownBy(() -> new BankHoliday(patrick.date(), Set.of(), "Nowhere", PUBLISHED))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Set<BankHoliday.Status> statuses(CalendarEdition edition, int year) {
    return edition.holidays().stream()
        .filter(h -> h.date().getYear() == year)
        .map(BankHoliday::status)
        .collect(Collectors.toSet());
  }
}
