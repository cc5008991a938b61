package uk.foicasebook.query.icoreport;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Provisions as they are printed. */
final class Provisions {
  /** The enactment and the section or regulation, without its paragraphs. */
  private static final Pattern SECTION = Pattern.compile("^(.+? (?:s\\.|reg )\\d+[A-Z]?)");

  private Provisions() {}

  /** {@code FOIA 2000 s.40} of {@code FOIA 2000 s.40(2) with s.40(3A)(a)}. */
  static String section(String provision) {
    Matcher matcher = SECTION.matcher(provision);
    return matcher.find() ? matcher.group(1) : provision;
  }
}
