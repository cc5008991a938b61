package uk.foicasebook.query.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import uk.foicasebook.query.clock.CutOff;
import uk.foicasebook.query.clock.Today;
import uk.foicasebook.query.clock.UkCivilDay;

/**
 * Reads {@code as-at} and {@code recorded-by}. A date means the end of that UK civil day; an
 * instant carries its offset and is taken as it is.
 */
@Component
public final class CutOffArgument implements HandlerMethodArgumentResolver {
  static final List<String> PARAMETERS = List.of("as-at", "recorded-by");

  private final Today today;

  public CutOffArgument(Today today) {
    this.today = today;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == CutOff.class;
  }

  @Override
  public CutOff resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binder) {
    var problems = new ArrayList<FieldProblem>();
    var cutOff =
        new CutOff(
            read("as-at", request.getParameter("as-at"), problems),
            read("recorded-by", request.getParameter("recorded-by"), problems));
    if (!problems.isEmpty()) {
      throw Problem.invalid(problems);
    }
    return cutOff;
  }

  private @Nullable Instant read(String name, @Nullable String text, List<FieldProblem> problems) {
    return moment(name, text, today.day(), problems);
  }

  /** A moment in a parameter; null where it is not given or cannot be read. */
  static @Nullable Instant moment(
      String name, @Nullable String text, LocalDate today, List<FieldProblem> problems) {
    if (text == null) {
      return null;
    }
    try {
      Instant end = text.length() == 10 ? UkCivilDay.endOf(LocalDate.parse(text)) : instant(text);
      if (UkCivilDay.of(end).isAfter(today)) {
        problems.add(new FieldProblem(name, "lies in the future"));
      }
      return end;
    } catch (DateTimeException unreadable) {
      problems.add(
          new FieldProblem(
              name,
              "must be a date such as 2019-02-13, or an instant with an offset such as"
                  + " 2019-02-13T17:00:00Z"));
      return null;
    }
  }

  /** A plus sign in a query string arrives as a space unless the client encoded it. */
  private static Instant instant(String text) {
    return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
  }
}
