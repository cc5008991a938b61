package uk.foicasebook.query.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import uk.foicasebook.query.cases.Span.By;
import uk.foicasebook.query.clock.Today;
import uk.foicasebook.query.rest.Arguments;

/** Reads a {@link Span}, and names all that cannot be read of it. */
@Component
class SpanArgument implements HandlerMethodArgumentResolver {
  private final Today today;

  SpanArgument(Today today) {
    this.today = today;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Span.class;
  }

  @Override
  public Span resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binder) {
    var arguments = new Arguments(request);
    Instant from = arguments.moment("from", today.day());
    Instant to = arguments.moment("to", today.day());
    List<By> by = arguments.choices("by", By.class);
    if (request.getParameter("from") == null) {
      arguments.wrong("from", "is missing");
    }
    if (from != null && to != null && to.isBefore(from)) {
      arguments.wrong("to", "lies before from");
    }
    arguments.check();
    return new Span(from == null ? Instant.EPOCH : from, to, Span.by(by));
  }
}
