package uk.foicasebook.query.cases.sentence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.Scope;

/** The words that sentences about facts share. */
final class Wording {
  /** For example {@code Tue 12 Feb 2019}; British locales would write {@code Sept}. */
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

  private Wording() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String money(int pence) {
    return "£%d.%02d".formatted(pence / 100, pence % 100);
  }

  static String about(Scope scope) {
    if (scope.coversAll()) {
      return "the request as a whole";
    }
    if (scope.strands().isEmpty()) {
      return parts(scope.parts());
    }
    String strands = (scope.strands().size() == 1 ? "strand " : "strands ") + list(scope.strands());
    return scope.parts().isEmpty() ? strands : parts(scope.parts()) + " and " + strands;
  }

  /** At the beginning of a sentence. */
  static String strands(List<?> strands) {
    if (strands.isEmpty()) {
      return "The request as a whole";
    }
    return (strands.size() == 1 ? "Strand " : "Strands ") + list(strands);
  }

  static String words(List<? extends Enum<?>> values) {
    return values.stream().map(Wording::words).collect(Collectors.joining(", "));
  }

  static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.UK).replace('_', ' ');
  }

  static String finding(Finding finding) {
    return switch (finding) {
      case HELD -> "information is held";
      case NOT_HELD -> "nothing is held";
      case NOT_STATED -> "whether anything is held is not said";
    };
  }

  static String completing(boolean completes) {
    return completes ? ", which answers the whole request" : "";
  }

  static String parts(List<?> parts) {
    if (parts.isEmpty()) {
      return "the request as a whole";
    }
    return (parts.size() == 1 ? "part " : "parts ") + list(parts);
  }

  static String count(int number, String thing) {
    return number == 1 ? "1 " + thing : number + " " + thing + "s";
  }

  static String list(List<?> things) {
    return things.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  static String words(Channel channel) {
    return switch (channel) {
      case EMAIL -> "e-mail";
      case POST -> "post";
      case WEB_FORM -> "web form";
      case SOCIAL_MEDIA -> "social media";
      case BY_HAND -> "hand";
      case ORAL -> "word of mouth";
      case NOT_RECORDED -> "a way that was not recorded";
    };
  }
}
