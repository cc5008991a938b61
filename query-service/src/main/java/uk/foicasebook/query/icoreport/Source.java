package uk.foicasebook.query.icoreport;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.correction.Corrections;
import uk.foicasebook.events.correction.Told;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.law.calendar.WorkingDays;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.cases.CaseReading.ReadCase;

/**
 * What the report is made from, all at one cut-off.
 *
 * @param happenings the facts as they are right, beside how they are stored, in their order
 * @param reading what the law makes of them
 * @param calendar the working days that entries are numbered by
 * @param day the day it is all of
 */
record Source(
    ReadCase read,
    List<Happening> happenings,
    Reading reading,
    WorkingDays calendar,
    LocalDate day) {

  /** A fact as it is stored and as it is right. */
  record Happening(Envelope stored, CaseEvent fact) {
    PersonId by() {
      return stored.metadata().by();
    }
  }

  static Source of(
      ReadCase read,
      Function<Envelope, Fact> opening,
      Reading reading,
      WorkingDays calendar,
      LocalDate day) {
    List<Envelope> stored = read.facts();
    List<Told> right =
        Corrections.inEffect(
            stored.stream()
                .map(
                    fact ->
                        new Told(
                            fact.revision(), fact.metadata().by(), (CaseEvent) opening.apply(fact)))
                .toList());
    return new Source(
        read,
        IntStream.range(0, stored.size())
            .mapToObj(i -> new Happening(stored.get(i), right.get(i).fact()))
            .toList(),
        reading,
        calendar,
        day);
  }

  CaseFile file() {
    return read.file();
  }

  /** The facts of one kind, in their order. */
  <F extends CaseEvent> Stream<F> all(Class<F> kind) {
    return happenings.stream().map(Happening::fact).filter(kind::isInstance).map(kind::cast);
  }

  /** Who brought a fact that is so; null where there is none. */
  <F extends CaseEvent> @Nullable PersonId by(Class<F> kind, Predicate<F> which) {
    return happenings.stream()
        .filter(each -> kind.isInstance(each.fact()) && which.test(kind.cast(each.fact())))
        .map(Happening::by)
        .reduce((_, later) -> later)
        .orElse(null);
  }

  /** The number of a day, counted from the day of receipt; null outside the calendar. */
  @Nullable Integer workingDay(LocalDate on) {
    return calendar.covers(on) && calendar.covers(reading.receivedOn())
        ? calendar.after(reading.receivedOn(), on)
        : null;
  }
}
