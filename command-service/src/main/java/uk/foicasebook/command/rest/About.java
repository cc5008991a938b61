package uk.foicasebook.command.rest;

/** What a command is about, and where its address therefore begins. */
enum About {
  CASE("/cases/{caseId}/"),
  CALENDAR("/calendar/"),
  AUTHORITY("/authorities/{authority}/");

  private final String prefix;

  About(String prefix) {
    this.prefix = prefix;
  }

  /** The address up to the command's name, as a template. */
  String prefix() {
    return prefix;
  }
}
