package uk.foicasebook.query.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.NativeWebRequest;

/** Reads the parameters of a query, and gathers everything that is wrong with them. */
public final class Arguments {
  private final NativeWebRequest request;
  private final List<FieldProblem> problems = new ArrayList<>();

  public Arguments(NativeWebRequest request) {
    this.request = request;
  }

  /** A text; null where it is not given. */
  public @Nullable String text(String name) {
    String text = request.getParameter(name);
    if (text != null && text.isBlank()) {
      wrong(name, "must not be blank");
    }
    return text;
  }

  /** Whether anything was said, be it readable or not. */
  public boolean isGiven(String name) {
    return request.getParameter(name) != null;
  }

  /** A day; null where it is not given. */
  public @Nullable LocalDate day(String name) {
    String text = request.getParameter(name);
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException unreadable) {
      wrong(name, "must be a date such as 2026-02-13");
      return null;
    }
  }

  /** The end of a day, or an instant; null where it is not given. It does not lie in the future. */
  public @Nullable Instant moment(String name, LocalDate today) {
    return CutOffArgument.moment(name, request.getParameter(name), today, problems);
  }

  /** Some of the constants, separated by commas, in small letters or large; none means any. */
  public <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
    String text = request.getParameter(name);
    if (text == null) {
      return List.of();
    }
    var chosen = new ArrayList<E>();
    for (String each : text.split(",", -1)) {
      String wanted = each.strip().toUpperCase(Locale.ROOT).replace('-', '_');
      Arrays.stream(type.getEnumConstants())
          .filter(constant -> constant.name().equals(wanted))
          .findAny()
          .ifPresentOrElse(chosen::add, () -> wrong(name, "must be among " + names(type)));
    }
    return List.copyOf(chosen);
  }

  /** Says what is wrong with a parameter. */
  public void wrong(String name, String problem) {
    problems.add(new FieldProblem(name, problem));
  }

  /**
   * Ends the reading.
   *
   * @throws org.springframework.web.ErrorResponseException 400 naming all that was wrong
   */
  public void check() {
    if (!problems.isEmpty()) {
      throw Problem.invalid(List.copyOf(problems));
    }
  }

  private static String names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.joining(", "));
  }
}
