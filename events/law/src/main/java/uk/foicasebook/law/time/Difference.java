package uk.foicasebook.law.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.BankHoliday;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.calendar.WorkingDays;

/**
 * What a new edition of the calendar does to open cases: which deadlines move, where to, and the
 * days that moved them. Deadlines that were met or ended stay as they were.
 */
@Cites({"BFDA 1971 s.1(2)", "BFDA 1971 s.1(3)"})
public final class Difference {
  private final CalendarEdition before;
  private final CalendarEdition after;
  private final Map<Regime, List<ChangedDay>> changed = new EnumMap<>(Regime.class);

  private Difference(CalendarEdition before, CalendarEdition after) {
    this.before = before;
    this.after = after;
    for (Regime regime : Regime.values()) {
      changed.put(regime, changed(before, after, regime));
    }
  }

  /** The difference that the second edition makes to the first. */
  public static Difference between(CalendarEdition before, CalendarEdition after) {
    return new Difference(before, after);
  }

  /** The days that a regime counts in one edition and not in the other. */
  public List<ChangedDay> changedDays(Regime regime) {
    return changed.getOrDefault(regime, List.of());
  }

  /** The deadlines that move, for each case that has any; cases without are left out. */
  public <K> Map<K, List<Move>> moves(Map<K, CaseFacts> cases) {
    Map<K, List<Move>> moves = new LinkedHashMap<>();
    cases.forEach(
        (key, facts) -> {
          List<Move> of = moves(facts);
          if (!of.isEmpty()) {
            moves.put(key, of);
          }
        });
    return moves;
  }

  /** The deadlines of one case that move. */
  public List<Move> moves(CaseFacts of) {
    return moves(of, Practice.USUAL);
  }

  /** The same, with an authority's own practice. */
  public List<Move> moves(CaseFacts of, Practice practice) {
    if (changed.values().stream().allMatch(List::isEmpty)) {
      return List.of();
    }
    Map<DeadlineIdentity, Deadline> old =
        DeadlineIdentity.in(TimeForCompliance.read(of.receipt(), of.facts(), before, practice));
    List<Move> moves = new ArrayList<>();
    DeadlineIdentity.in(TimeForCompliance.read(of.receipt(), of.facts(), after, practice))
        .forEach(
            (identity, deadline) -> {
              Move move = move(old.get(identity), deadline);
              if (move != null) {
                moves.add(move);
              }
            });
    return moves;
  }

  private @Nullable Move move(@Nullable Deadline from, Deadline to) {
    if (from == null || from.due().equals(to.due()) || !from.course().outstanding()) {
      return null;
    }
    LocalDate last = from.due().isAfter(to.due()) ? from.due() : to.due();
    LocalDate first = to.ledger().from();
    List<ChangedDay> because =
        changed.values().stream()
            .flatMap(List::stream)
            .filter(day -> day.day().isAfter(first) && !day.day().isAfter(last))
            .distinct()
            .toList();
    return new Move(to.kind(), to.provision(), to.parts(), from.due(), to.due(), because);
  }

  private static List<ChangedDay> changed(
      CalendarEdition before, CalendarEdition after, Regime regime) {
    WorkingDays old = before.workingDays(regime);
    WorkingDays now = after.workingDays(regime);
    LocalDate last =
        before.horizon().isBefore(after.horizon()) ? before.horizon() : after.horizon();
    TreeSet<LocalDate> days = new TreeSet<>();
    before.holidays().stream().map(BankHoliday::date).forEach(days::add);
    after.holidays().stream().map(BankHoliday::date).forEach(days::add);
    List<ChangedDay> changed = new ArrayList<>();
    for (LocalDate day : days) {
      if (!day.isAfter(last) && old.isWorkingDay(day) != now.isWorkingDay(day)) {
        boolean works = now.isWorkingDay(day);
        String because = (works ? old : now).because(day).orElseThrow();
        changed.add(new ChangedDay(day, works, because));
      }
    }
    return changed;
  }
}
