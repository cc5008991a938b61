package uk.foicasebook.law.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;

/** The time an authority is allowed: twenty working days, or what regulations put in its place. */
public sealed interface TimeLimit {
  /** The limit that applies when no regulation says otherwise. */
  TimeLimit STANDARD = new Standard();

  /**
   * What of this limit holds under a regime: the special time regulations are made under FOIA
   * alone, and Scotland has a rule of its own for archives.
   */
  @Cites({"FOIA 2000 s.10(4)", "FOISA 2002 s.10(2)"})
  default TimeLimit under(Regime regime) {
    return switch (regime) {
      case FOIA -> this;
      case EIR -> STANDARD;
      case FOISA -> this instanceof Archive ? this : STANDARD;
    };
  }

  /** Twenty working days. */
  @Cites({"FOIA 2000 s.10(1)", "EIR 2004 reg 5(2)", "FOISA 2002 s.10(1)"})
  record Standard() implements TimeLimit {}

  /** The twentieth working day that is a school day, or the sixtieth working day if earlier. */
  @Cites("SI 2004/3364 reg 3")
  sealed interface School extends TimeLimit {
    /** Whether the school holds a session on a working day. */
    boolean inSession(LocalDate day);
  }

  /** A school that says on which days it holds a session. */
  record SchoolDays(Set<LocalDate> days) implements School {
    public SchoolDays {
      days = Set.copyOf(days);
    }

    @Override
    public boolean inSession(LocalDate day) {
      return days.contains(day);
    }
  }

  /** A school that says when it holds none: holidays, training days, closures. */
  record NoSessions(List<DateRange> ranges) implements School {
    public NoSessions {
      ranges = List.copyOf(ranges);
    }

    @Override
    public boolean inSession(LocalDate day) {
      return ranges.stream().noneMatch(range -> range.contains(day));
    }
  }

  /** Transferred public records that are not designated as open: thirty working days. */
  @Cites("SI 2004/3364 reg 4")
  record Archive() implements TimeLimit {}

  /**
   * A day the Commissioner specified, never beyond the sixtieth working day: operations of the
   * armed forces, or information held abroad.
   *
   * @param on the day specified
   */
  @Cites({"SI 2004/3364 reg 5", "SI 2004/3364 reg 6"})
  record SetDate(LocalDate on) implements TimeLimit {}
}
