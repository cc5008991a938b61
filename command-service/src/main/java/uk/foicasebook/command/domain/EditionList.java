package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.CalendarCommand.PublishCalendarEdition;
import uk.foicasebook.command.domain.CalendarRefusal.ContradictsTheRule;
import uk.foicasebook.command.domain.CalendarRefusal.EditionKnownInTheFuture;
import uk.foicasebook.command.domain.CalendarRefusal.FaultInTheList;
import uk.foicasebook.command.domain.CalendarRefusal.HorizonBeyondTheList;
import uk.foicasebook.command.domain.CalendarRefusal.HorizonEarlier;
import uk.foicasebook.command.domain.CalendarRefusal.NotOneList;
import uk.foicasebook.command.domain.CalendarRefusal.OutsideTheEdition;
import uk.foicasebook.command.domain.Ruling.Denied;
import uk.foicasebook.events.CalendarEvent;
import uk.foicasebook.events.CalendarEvent.CalendarEditionPublished;
import uk.foicasebook.events.Holiday;
import uk.foicasebook.events.HolidayStatus;
import uk.foicasebook.events.calendar.Holidays;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.calendar.BankHoliday;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.calendar.ImportProblem;
import uk.foicasebook.law.calendar.Nation;
import uk.foicasebook.law.calendar.OfficialList;
import uk.foicasebook.law.calendar.OfficialRow;

/** A list to be published: ours or the official one, both held to the same rules. */
record EditionList(PublishCalendarEdition command, CalendarEdition newest, Occasion occasion) {

  Ruling<CalendarEvent> published(String name) {
    List<OfficialRow> rows = rows();
    if (rows == null) {
      return new Denied<>(List.of(new NotOneList()));
    }
    OfficialList list = OfficialList.read(rows, name, knownOn(), newest);
    List<Refusal> reasons = new ArrayList<>(faults(list));
    if (reasons.isEmpty()) {
      reasons.addAll(contradictions(list, rows));
      list.edition().ifPresent(edition -> reasons.addAll(reach(edition, rows)));
    }
    return CalendarDecider.obey(reasons, () -> fact(name, list.edition().orElseThrow()));
  }

  private LocalDate knownOn() {
    return Objects.requireNonNullElse(command.knownOn(), command.happenedOn());
  }

  private @Nullable List<OfficialRow> rows() {
    if (command.official() != null) {
      return command.holidays() == null ? command.official().rows() : null;
    }
    return command.holidays() == null
        ? null
        : rows(command.holidays().stream().map(Holidays::inLaw).toList());
  }

  private static List<OfficialRow> rows(List<BankHoliday> holidays) {
    return holidays.stream()
        .flatMap(
            holiday ->
                holiday.nations().stream()
                    .map(
                        nation ->
                            new OfficialRow(
                                division(nation),
                                holiday.name(),
                                holiday.date().toString(),
                                "",
                                false)))
        .toList();
  }

  private static String division(Nation nation) {
    return nation.title().toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static List<Refusal> faults(OfficialList list) {
    return list.problems().stream()
        .filter(problem -> problem.kind().error())
        .<Refusal>map(problem -> new FaultInTheList(problem.kind(), problem.detail()))
        .toList();
  }

  /** What contradicts the rule, and did not do so already in the edition there is. */
  @Cites("BFDA 1971 Sch 1")
  private List<Refusal> contradictions(OfficialList list, List<OfficialRow> rows) {
    if (command.acceptBecause() != null) {
      return List.of();
    }
    Set<String> years = years(rows).collect(Collectors.toSet());
    Set<ImportProblem> known =
        new HashSet<>(
            OfficialList.read(
                    rows(
                        newest.holidays().stream()
                            .filter(holiday -> years.contains(yearOf(holiday)))
                            .toList()),
                    newest.name(),
                    newest.knownOn(),
                    newest)
                .problems());
    return list.problems().stream()
        .filter(problem -> !known.contains(problem))
        .<Refusal>map(problem -> new ContradictsTheRule(problem.kind(), problem.detail()))
        .toList();
  }

  /** No day may be claimed that neither the list nor the edition before speaks of. */
  private List<Refusal> reach(CalendarEdition edition, List<OfficialRow> rows) {
    List<Refusal> reasons = new ArrayList<>();
    if (knownOn().isAfter(occasion.today())) {
      reasons.add(new EditionKnownInTheFuture(knownOn(), occasion.today()));
    }
    LocalDate horizon = Objects.requireNonNullElse(command.horizon(), edition.horizon());
    if (horizon.isBefore(newest.horizon())) {
      reasons.add(new HorizonEarlier(horizon, newest.horizon()));
    }
    LocalDate listed = listed(rows);
    if (horizon.isAfter(listed)) {
      reasons.add(new HorizonBeyondTheList(horizon, listed));
    }
    edition.holidays().stream()
        .map(BankHoliday::date)
        .filter(date -> date.isBefore(newest.firstDay()))
        .findFirst()
        .ifPresent(date -> reasons.add(new OutsideTheEdition(date, newest.firstDay(), horizon)));
    return reasons;
  }

  /** The last day up to which every year is in the list or in the edition before. */
  private LocalDate listed(List<OfficialRow> rows) {
    Set<String> years = years(rows).collect(Collectors.toSet());
    LocalDate reached = newest.horizon();
    while (years.contains(Integer.toString(reached.plusDays(1).getYear()))) {
      reached = LocalDate.of(reached.plusDays(1).getYear(), Month.DECEMBER, 31);
    }
    return reached;
  }

  private static String yearOf(BankHoliday holiday) {
    return Integer.toString(holiday.date().getYear());
  }

  private static Stream<String> years(List<OfficialRow> rows) {
    return rows.stream().map(row -> row.date().substring(0, "yyyy".length())).distinct();
  }

  private CalendarEditionPublished fact(String name, CalendarEdition edition) {
    LocalDate horizon = Objects.requireNonNullElse(command.horizon(), edition.horizon());
    return new CalendarEditionPublished(
        command.happenedOn(),
        name,
        command.knownOn(),
        horizon,
        edition.holidays().stream()
            .filter(holiday -> !holiday.date().isAfter(horizon))
            .map(this::asGiven)
            .toList());
  }

  /** The official list gives what is published; our own says itself which days are projected. */
  private Holiday asGiven(BankHoliday holiday) {
    Holiday fact = Holidays.inFacts(holiday);
    boolean projected =
        command.holidays() != null
            && command.holidays().stream()
                .anyMatch(
                    given ->
                        given.date().equals(fact.date())
                            && given.name().equals(fact.name())
                            && given.status() == HolidayStatus.PROJECTED);
    return projected
        ? new Holiday(fact.date(), fact.nations(), fact.name(), HolidayStatus.PROJECTED)
        : fact;
  }
}
