package uk.foicasebook.law.exemption;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word of a citation. */
record CitationToken(Kind kind, String text) {

  /** What a word does; each has the expression it is recognised by, tried in this order. */
  enum Kind {
    SPACE("[\\s.:]+"),
    FOISA("freedom of information \\(scotland\\) act( 2002)?|foisa( 2002)?"),
    FOIA("freedom of information act( 2000)?|foi act( 2000)?|foia( 2000)?"),
    EIR("environmental information regulations( 2004)?|eirs?( 2004)?"),
    SECTION("(?:sections?|sec)(?![a-z])|ss?(?=[.\\s]*\\d)|§+"),
    REGULATION("(?:regulations?|regs?)(?![a-z])|rr?(?=[.\\s]*\\d)"),
    WITH("(?:by virtue of|by reason of|read with|together with|in conjunction with|with)\\b"),
    JOIN("[,;&+/]|(?:and|or)\\b"),
    RANGE("[-–—]|to\\b"),
    PLAIN_WORD(
        "(?:sub-?)?(?:sections?|paragraphs?|paras?)\\b|(?:of|the|act|under|exemptions?|exceptions?)\\b"),
    STEP("\\(\\s*(?:\\d{1,4}[a-z]?|[a-z]{1,4})\\s*\\)"),
    NUMBER("\\d{1,4}[a-z]?(?![a-z0-9])"),
    UNKNOWN("\\S+");

    private final Pattern pattern;

    Kind(String expression) {
      this.pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }
  }

  static List<CitationToken> of(String written) {
    List<CitationToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < written.length()) {
      CitationToken next = next(written, at);
      at += next.text.length();
      if (next.kind != Kind.SPACE && next.kind != Kind.PLAIN_WORD) {
        tokens.add(next);
      }
    }
    return tokens;
  }

  private static CitationToken next(String written, int at) {
    for (Kind kind : Kind.values()) {
      Matcher matcher = kind.pattern.matcher(written).region(at, written.length());
      matcher.useTransparentBounds(true);
      if (matcher.lookingAt()) {
        return new CitationToken(kind, matcher.group());
      }
    }
    throw new AssertionError("every sign is at least unknown");
  }

  /** The number or letter alone, in the case the Acts print it: {@code 3A}, {@code ii}. */
  String step() {
    String bare = text.replaceAll("[()\\s]", "");
    return Character.isDigit(bare.charAt(0))
        ? bare.toUpperCase(Locale.ROOT)
        : bare.toLowerCase(Locale.ROOT);
  }
}
