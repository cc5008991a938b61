package uk.foicasebook.query.config;

import java.util.Map;

/** What a route answers, where its name alone does not say it. */
final class RouteText {
  private static final Map<Route, String> SAID =
      Map.of(
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
