package uk.foicasebook.law.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

/**
 * What no statute fixes, and an authority or the regulator may change.
 *
 * @param icoTimes the regulator's time for complaints, each from its day on; at least one
 * @param clarificationLapse when a request closes whose question goes unanswered
 * @param retention how long files are kept after the last action
 * @param internalTargets the authority's own targets
 */
public record Practice(
    List<IcoTime> icoTimes,
    Period clarificationLapse,
    Period retention,
    List<InternalTarget> internalTargets) {

  /** Three months at first, six weeks now. The day of the change is our assumption. */
  @Cites(value = "ICO, FOI and EIR complaints", kind = CitationKind.PRACTICE)
  private static final List<IcoTime> ICO_TIMES =
      List.of(
          new IcoTime(LocalDate.of(2005, 1, 1), Period.ofMonths(3)),
          new IcoTime(LocalDate.of(2023, 1, 1), Period.ofWeeks(6)));

  /** What is usual, and no internal targets. */
  public static final Practice USUAL =
      new Practice(ICO_TIMES, Period.ofMonths(3), Period.ofYears(2), List.of());

  public Practice {
    icoTimes = icoTimes.stream().sorted(Comparator.comparing(IcoTime::from)).toList();
    internalTargets = List.copyOf(internalTargets);
  }

  /** The same with targets of one's own. */
  public Practice aiming(List<InternalTarget> targets) {
    return new Practice(icoTimes, clarificationLapse, retention, targets);
  }

  /** The last day on which a question of that day may be answered before the request closes. */
  @Cites(value = "Requests closed when a question goes unanswered", kind = CitationKind.PRACTICE)
  public LocalDate lapsesAfter(LocalDate asked) {
    return asked.plus(clarificationLapse);
  }

  /** The regulator's time for a final response of that day. */
  @Cites(value = "ICO, FOI and EIR complaints", kind = CitationKind.PRACTICE)
  Period icoTime(LocalDate finalResponse) {
    Period period = icoTimes.getFirst().period();
    for (IcoTime time : icoTimes) {
      if (!time.from().isAfter(finalResponse)) {
        period = time.period();
      }
    }
    return period;
  }
}
