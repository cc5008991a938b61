package uk.foicasebook.query.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.time.ClockFact.ResponseIssued;
import uk.foicasebook.law.time.Course;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.law.time.Refusal;
import uk.foicasebook.law.time.Timeliness;

/**
 * How the answer to a whole case stands, over all its clocks. It is in time when every one of them
 * was.
 *
 * @param dueOn the first last day of what is owed; of what is not, the last there was
 * @param metOn when the last answer went out; null where none has
 * @param lateBy in working days, by the latest of what went out late; null where nothing did
 * @param beyond whether an answer went out later than the usual time and within more time that held
 * @param endedOn the first day on which nothing is owed, where something ended unanswered; it lies
 *     ahead while a fee can still be paid
 * @param suspendedFrom since when all that is owed waits for the requester
 * @param extensionDays the working days that an extension added, by the longest; null without one
 */
record Answering(
    Owed owed,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate metOn,
    @Nullable Integer lateBy,
    boolean beyond,
    @Nullable LocalDate endedOn,
    @Nullable LocalDate suspendedFrom,
    @Nullable Integer extensionDays) {

  /** Whether something is owed. */
  public enum Owed {
    /** Something, and its clock runs. */
    RUNNING,
    /** Something, and all of it waits for the requester. */
    WAITING,
    /** Nothing. */
    NOTHING
  }

  static Answering of(Reading reading) {
    List<Deadline> answers =
        reading.deadlines().stream().filter(deadline -> deadline.kind().answers()).toList();
    List<String> named =
        answers.stream().flatMap(deadline -> deadline.parts().stream()).distinct().toList();
    List<One> clocks =
        named.isEmpty()
            ? List.of(new One(answers, reading))
            : named.stream()
                .map(name -> new One(answers.stream().filter(of(name)).toList(), reading))
                .toList();
    return of(clocks);
  }

  private static Predicate<Deadline> of(String name) {
    return deadline -> deadline.parts().isEmpty() || deadline.parts().contains(name);
  }

  private static Answering of(List<One> clocks) {
    List<One> running = clocks.stream().filter(One::isRunning).toList();
    List<One> waiting = clocks.stream().filter(One::isWaiting).toList();
    boolean ending =
        running.isEmpty() && waiting.stream().allMatch(one -> one.course().endedOn() != null);
    Owed owed = !running.isEmpty() ? Owed.RUNNING : waiting.isEmpty() ? Owed.NOTHING : Owed.WAITING;
    return new Answering(
        owed,
        switch (owed) {
          case RUNNING -> first(running, One::due);
          case WAITING -> first(waiting, One::due);
          case NOTHING -> last(clocks, One::due);
        },
        last(clocks, One::metOn),
        last(clocks, One::lateBy),
        clocks.stream().anyMatch(One::beyond),
        ending ? last(clocks, one -> one.course().endedOn()) : null,
        owed == Owed.WAITING ? first(waiting, one -> one.course().suspendedFrom()) : null,
        last(clocks, One::extensionDays));
  }

  private static <T extends Comparable<? super T>> @Nullable T first(
      List<One> clocks, Function<One, @Nullable T> what) {
    return values(clocks, what).min(Comparator.naturalOrder()).orElse(null);
  }

  private static <T extends Comparable<? super T>> @Nullable T last(
      List<One> clocks, Function<One, @Nullable T> what) {
    return values(clocks, what).max(Comparator.naturalOrder()).orElse(null);
  }

  private static <T> Stream<T> values(List<One> clocks, Function<One, @Nullable T> what) {
    return clocks.stream().map(what).filter(Objects::nonNull);
  }

  /**
   * One clock.
   *
   * @param answers its deadlines for the answer: the usual one, and the one that took its place
   */
  private record One(List<Deadline> answers, Reading reading) {

    private Deadline usual() {
      return answers.stream()
          .filter(deadline -> deadline.kind() == DeadlineKind.ANSWER)
          .findFirst()
          .orElseGet(answers::getFirst);
    }

    private Optional<Deadline> extended() {
      return answers.stream()
          .filter(deadline -> deadline.kind() != DeadlineKind.ANSWER)
          .max(Comparator.comparing(Deadline::due));
    }

    /** More time than usual can be told, and less cannot. */
    private Deadline deadline() {
      return extended().filter(more -> more.due().isAfter(usual().due())).orElseGet(this::usual);
    }

    LocalDate due() {
      return deadline().due();
    }

    Course course() {
      return extended().orElseGet(this::usual).course();
    }

    @Nullable LocalDate metOn() {
      return answers.stream()
          .map(deadline -> deadline.course().metOn())
          .filter(Objects::nonNull)
          .findFirst()
          .orElse(null);
    }

    boolean isRunning() {
      return metOn() == null && course().outstanding() && course().suspendedFrom() == null;
    }

    boolean isWaiting() {
      return metOn() == null && course().suspendedFrom() != null;
    }

    @Nullable Integer lateBy() {
      LocalDate metOn = metOn();
      if (metOn == null) {
        return null;
      }
      Timeliness timely = deadline().timeliness(metOn);
      return timely.inTime() ? outrightLateBy(metOn) : Integer.valueOf(timely.workingDaysLate());
    }

    /** A refusal on costs, or as vexatious, has no more than the usual time: s.17(5). */
    private @Nullable Integer outrightLateBy(LocalDate metOn) {
      return reading.facts().stream()
          .filter(fact -> fact.fact() instanceof ResponseIssued sent && isOutright(sent, metOn))
          .map(fact -> fact.timeliness())
          .filter(timely -> timely != null && !timely.inTime())
          .map(timely -> timely.workingDaysLate())
          .findFirst()
          .orElse(null);
    }

    private static boolean isOutright(ResponseIssued sent, LocalDate on) {
      return sent.on().equals(on)
          && Stream.concat(Stream.of(sent.refuses()), sent.each().values().stream())
              .anyMatch(refusal -> refusal == Refusal.COST || refusal == Refusal.VEXATIOUS);
    }

    boolean beyond() {
      LocalDate metOn = metOn();
      return metOn != null && metOn.isAfter(usual().due()) && !metOn.isAfter(due());
    }

    @Nullable Integer extensionDays() {
      return extended().map(more -> usual().timeliness(more.due()).workingDaysLate()).orElse(null);
    }
  }
}
