package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.foicasebook.command.domain.CalendarCommand.ProclaimHoliday;
import uk.foicasebook.command.domain.CalendarCommand.PublishCalendarEdition;
import uk.foicasebook.command.domain.CalendarCommand.WithdrawHoliday;
import uk.foicasebook.command.domain.CalendarRefusal.AlreadyHoliday;
import uk.foicasebook.command.domain.CalendarRefusal.EditionNameTaken;
import uk.foicasebook.command.domain.CalendarRefusal.NoSuchHoliday;
import uk.foicasebook.command.domain.CalendarRefusal.OutsideTheEdition;
import uk.foicasebook.command.domain.CaseRefusal.NothingNamed;
import uk.foicasebook.command.domain.Ruling.Denied;
import uk.foicasebook.command.domain.Ruling.Granted;
import uk.foicasebook.events.CalendarEvent;
import uk.foicasebook.events.CalendarEvent.HolidayProclaimed;
import uk.foicasebook.events.CalendarEvent.HolidayWithdrawn;
import uk.foicasebook.events.calendar.Holidays;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.calendar.BankHoliday;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.calendar.CalendarEditions;
import uk.foicasebook.law.calendar.Nation;

/** Decides what becomes of the calendar: the editions there are and a command in, a fact out. */
public final class CalendarDecider {

  /** Decides; the same three things in give the same ruling out. */
  public Ruling<CalendarEvent> decide(
      CalendarCommand command, CalendarEditions editions, Occasion occasion) {
    List<Refusal> untimely = TimeRules.broken(command, occasion);
    if (!untimely.isEmpty()) {
      return new Denied<>(untimely);
    }
    String name = EditionName.of(command, editions, occasion.today());
    if (editions.named(name).isPresent()) {
      return new Denied<>(List.of(new EditionNameTaken(name)));
    }
    CalendarEdition newest = editions.newest();
    return switch (command) {
      case PublishCalendarEdition c -> new EditionList(c, newest, occasion).published(name);
      case ProclaimHoliday c -> obey(broken(c, newest), () -> proclaimed(c, name));
      case WithdrawHoliday c -> obey(broken(c, newest), () -> withdrawn(c, name, newest));
    };
  }

  static Ruling<CalendarEvent> obey(
      List<? extends Refusal> reasons, Supplier<? extends CalendarEvent> fact) {
    return reasons.isEmpty() ? new Granted<>(fact.get()) : new Denied<>(List.copyOf(reasons));
  }

  @Cites("BFDA 1971 s.1(3)")
  private static List<Refusal> broken(ProclaimHoliday command, CalendarEdition newest) {
    List<Refusal> place = place(command.date(), command.nations(), newest);
    if (!place.isEmpty()) {
      return place;
    }
    Set<Nation> have = EnumSet.noneOf(Nation.class);
    newest.on(command.date()).forEach(holiday -> have.addAll(holiday.nations()));
    return Rule.unless(
        !have.containsAll(Holidays.inLaw(command.nations())),
        () -> new AlreadyHoliday(command.date(), names(newest.on(command.date()))));
  }

  @Cites("BFDA 1971 s.1(2)")
  private static List<Refusal> broken(WithdrawHoliday command, CalendarEdition newest) {
    List<Refusal> place = place(command.date(), command.nations(), newest);
    return place.isEmpty()
        ? Rule.unless(
            in(command, newest).findAny().isPresent(),
            () -> new NoSuchHoliday(command.date(), command.nations()))
        : place;
  }

  private static List<Refusal> place(
      LocalDate date, List<uk.foicasebook.events.Nation> nations, CalendarEdition newest) {
    if (nations.isEmpty()) {
      return List.of(new NothingNamed("nations"));
    }
    return Rule.unless(
        !date.isBefore(newest.firstDay()) && !date.isAfter(newest.horizon()),
        () -> new OutsideTheEdition(date, newest.firstDay(), newest.horizon()));
  }

  private static HolidayProclaimed proclaimed(ProclaimHoliday command, String name) {
    return new HolidayProclaimed(
        command.happenedOn(), name, command.date(), command.nations(), command.name());
  }

  private static HolidayWithdrawn withdrawn(
      WithdrawHoliday command, String name, CalendarEdition newest) {
    return new HolidayWithdrawn(
        command.happenedOn(),
        name,
        command.date(),
        command.nations(),
        names(in(command, newest).toList()));
  }

  private static Stream<BankHoliday> in(WithdrawHoliday command, CalendarEdition newest) {
    return newest.on(command.date()).stream()
        .filter(holiday -> holiday.isIn(Holidays.inLaw(command.nations())));
  }

  private static String names(List<BankHoliday> holidays) {
    return holidays.stream().map(BankHoliday::name).distinct().collect(Collectors.joining("; "));
  }
}
