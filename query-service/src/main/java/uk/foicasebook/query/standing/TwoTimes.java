package uk.foicasebook.query.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was true of a thing, in two times: since when and until when it was known to be so, and
 * since when and until when that was what the book said. Told again from some moment on, what is
 * said otherwise takes the place of what was said, and what is said as before stays as it was.
 *
 * @param <S> what was true, compared as a whole
 */
final class TwoTimes<S> {
  /** One thing said. Each span begins at its first moment and ends before its last. */
  record Said<S>(
      Instant knownFrom, Instant knownTo, Instant recordedFrom, Instant recordedTo, S state) {

    Said<S> known(Instant from, Instant to) {
      return new Said<>(from, to, recordedFrom, recordedTo, state);
    }

    private Said<S> until(Instant recorded) {
      return new Said<>(knownFrom, knownTo, recordedFrom, recorded, state);
    }

    private boolean covers(Instant known) {
      return !known.isBefore(knownFrom) && known.isBefore(knownTo);
    }

    private boolean goesOnAs(Said<S> next) {
      return knownTo.equals(next.knownFrom)
          && recordedFrom.equals(next.recordedFrom)
          && recordedTo.equals(next.recordedTo)
          && state.equals(next.state);
    }
  }

  /** What is true from a moment on, as it is known then; null for nothing. */
  record From<S>(Instant known, @Nullable S state) {}

  private final List<Said<S>> gone = new ArrayList<>();
  private List<Said<S>> still;

  /** Nothing is said yet. */
  TwoTimes() {
    this(List.of());
  }

  /**
   * Goes on from what is still said, without what was said before and is no more.
   *
   * @param still in any order
   */
  TwoTimes(Collection<Said<S>> still) {
    this.still = still.stream().sorted(Comparator.comparing(Said::knownFrom)).toList();
  }

  /**
   * Says, from now on, how it was from some moment on.
   *
   * @param recorded now; later than ever before
   * @param story one after another; what came before the first of them stays as it was said
   */
  void tell(Instant recorded, List<From<S>> story) {
    List<Said<S>> told = spans(recorded, story);
    Instant begin = story.getFirst().known();
    var moments = new TreeSet<Instant>();
    for (Said<S> each : still) {
      moments.add(each.knownFrom());
      moments.add(each.knownTo());
    }
    for (From<S> each : story) {
      moments.add(each.known());
    }
    moments.add(Instant.MAX);
    var now = new ArrayList<Said<S>>();
    var ended = new ArrayList<Said<S>>();
    Instant from = moments.getFirst();
    for (Instant to : moments.tailSet(from, false)) {
      Said<S> before = at(still, from);
      Said<S> after = from.isBefore(begin) ? before : at(told, from);
      if (before != null && after != null && before.state().equals(after.state())) {
        now.add(before.known(from, to));
      } else {
        if (before != null) {
          ended.add(before.known(from, to).until(recorded));
        }
        if (after != null) {
          now.add(after.known(from, to));
        }
      }
      from = to;
    }
    still = joined(now);
    gone.addAll(joined(ended));
  }

  /** Everything that was ever said, since it went on. */
  List<Said<S>> all() {
    var all = new ArrayList<>(gone);
    all.addAll(still);
    all.sort(
        Comparator.comparing((Said<S> said) -> said.recordedFrom())
            .thenComparing(Said::knownFrom)
            .thenComparing(Said::recordedTo));
    return all;
  }

  private static <S> List<Said<S>> spans(Instant recorded, List<From<S>> story) {
    var spans = new ArrayList<Said<S>>();
    for (int i = 0; i < story.size(); i++) {
      S state = story.get(i).state();
      Instant to = i + 1 < story.size() ? story.get(i + 1).known() : Instant.MAX;
      if (state != null) {
        spans.add(new Said<>(story.get(i).known(), to, recorded, Instant.MAX, state));
      }
    }
    return spans;
  }

  private static <S> @Nullable Said<S> at(List<Said<S>> said, Instant known) {
    for (Said<S> each : said) {
      if (each.covers(known)) {
        return each;
      }
    }
    return null;
  }

  private static <S> List<Said<S>> joined(List<Said<S>> pieces) {
    var joined = new ArrayList<Said<S>>();
    for (Said<S> piece : pieces) {
      Said<S> last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && last.goesOnAs(piece)) {
        joined.set(joined.size() - 1, last.known(last.knownFrom(), piece.knownTo()));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }
}
