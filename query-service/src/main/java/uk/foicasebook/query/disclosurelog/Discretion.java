package uk.foicasebook.query.disclosurelog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.Requester;

/**
 * Keeps out of the log what may say something of a person: words that name the requester, and what
 * looks like an address, a number or a code that people have. It leaves out too much rather than
 * too little: what is left out can still be asked for.
 */
final class Discretion {
  private static final int SHORTEST_NAME = 3;

  private static final List<Pattern> OF_PEOPLE =
      Stream.of(
              // An e-mail address.
              "\\S@\\S",
              // A telephone number.
              "(?:\\+44|\\b0)(?:[\\s()-]?\\d){9,10}\\b",
              // A postcode.
              "(?i)\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s*\\d[A-Z]{2}\\b",
              // A National Insurance number.
              "(?i)\\b[A-Z]{2}(?:\\s?\\d{2}){3}\\s?[A-D]\\b",
              // A person spoken of by title.
              "\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame)\\.?\\s+[A-Z]")
          .map(Pattern::compile)
          .toList();

  private final List<String> names;

  private Discretion(List<String> names) {
    this.names = names;
  }

  /** For a case of which this person asked; their name and address opened, or gone. */
  static Discretion about(Requester requester) {
    return new Discretion(
        Stream.of(requester.name(), requester.address())
            .filter(ProtectedText.Plain.class::isInstance)
            .map(text -> ((ProtectedText.Plain) text).text())
            .flatMap(text -> Arrays.stream(text.split("[^\\p{L}]+")))
            .filter(word -> word.length() >= SHORTEST_NAME)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .toList());
  }

  /** The words, if they may be shown to anyone; null where not, or where they are gone. */
  @Nullable String shown(@Nullable ProtectedText text) {
    if (!(text instanceof ProtectedText.Plain plain)
        || OF_PEOPLE.stream().anyMatch(pattern -> pattern.matcher(plain.text()).find())) {
      return null;
    }
    List<String> words =
        Arrays.stream(plain.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).toList();
    return names.stream().anyMatch(words::contains) ? null : plain.text();
  }
}
