package uk.foicasebook.query.config;

import java.util.Map;

/** What a route answers, where its name alone does not say it. */
final class RouteText {
  private static final Map<Route, String> SAID =
      Map.of(
          Route.STATISTICS,
          "The definitions: which figures there are, and what each of them counts.",
          Route.STATISTICS_OF,
          "The figures of a definition for a period, as at a day, each with its text, its rate and a"
              + " link to the cases it counted; and, under toPublish, what publish-return wants.",
          Route.STATISTICS_CSV,
          "The return that these figures make, as the file whose SHA-256 toPublish names.",
          Route.COUNTED_CASES,
          "The cases that a figure counted, in pages.",
          Route.RETURN,
          "A published return as it was published. Nothing in it is counted again.",
          Route.CASE_ICO_REPORT,
          "The report on a case for the Commissioner: identity, request, chronology with working"
              + " days, timeliness, scope, searches, copies, exemptions, public interest, cost and"
              + " vexation, review, position, integrity; and, under missing, what the book does not"
              + " hold, by item. What is withheld is in it as an entry of the index only.");

  private RouteText() {}

  /** One or more sentences and a blank, or nothing. */
  static String of(Route route) {
    String said = SAID.get(route);
    return said == null ? "" : said + " ";
  }
}
