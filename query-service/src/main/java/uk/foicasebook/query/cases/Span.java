package uk.foicasebook.query.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.query.clock.CutOff;
import uk.foicasebook.query.rest.Parameters;
import uk.foicasebook.query.rest.Parameters.Named;

/**
 * Two moments between which a case is compared with itself.
 *
 * @param by in which of its times
 */
@Parameters({
  @Named(name = "from", says = "The first moment: a date for the end of that day, or an instant"),
  @Named(name = "to", says = "The second moment; now where it is left out"),
  @Named(name = "by", says = "known, by what the authority knew, or recorded, by what was written")
})
record Span(Instant from, @Nullable Instant to, By by) {
  /** In which time. */
  enum By {
    /** When the authority knew. */
    KNOWN,
    /** When the casebook wrote it down. */
    RECORDED
  }

  CutOff before() {
    return cutOff(from);
  }

  CutOff after() {
    return to == null ? CutOff.NONE : cutOff(to);
  }

  private CutOff cutOff(Instant moment) {
    return switch (by) {
      case KNOWN -> new CutOff(moment, null);
      case RECORDED -> new CutOff(null, moment);
    };
  }

  /** What was asked for, where the parameter was left out. */
  static By by(List<By> given) {
    return given.isEmpty() ? By.KNOWN : given.getFirst();
  }
}
