package uk.foicasebook.command.rest;

/** Which characters may be in a text. */
final class Characters {
  private Characters() {}

  /**
   * Whether the character can be stored, shown and searched: PostgreSQL takes no NUL, and half a
   * pair is no character.
   *
   * @param lines whether the text may have several lines
   */
  static boolean printable(int codePoint, boolean lines) {
    return switch (codePoint) {
      case '\n', '\r', '\t' -> lines;
      default ->
          !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
    };
  }
}
