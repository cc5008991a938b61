package uk.foicasebook.query.cases;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.foicasebook.query.cases.Span.By;
import uk.foicasebook.query.clock.Today;
import uk.foicasebook.query.rest.Arguments;
import uk.foicasebook.query.rest.QuestionArgument;

/** Reads a {@link Span}, and names all that cannot be read of it. */
@Component
class SpanArgument extends QuestionArgument<Span> {
  private final Today today;

  SpanArgument(Today today) {
    super(Span.class);
    this.today = today;
  }

  @Override
  protected Span read(Arguments arguments) {
    Instant from = arguments.moment("from", today.day());
    Instant to = arguments.moment("to", today.day());
    List<By> by = arguments.choices("by", By.class);
    if (!arguments.isGiven("from")) {
      arguments.wrong("from", "is missing");
    }
    if (from != null && to != null && to.isBefore(from)) {
      arguments.wrong("to", "lies before from");
    }
    arguments.check();
    return new Span(from == null ? Instant.EPOCH : from, to, Span.by(by));
  }
}
