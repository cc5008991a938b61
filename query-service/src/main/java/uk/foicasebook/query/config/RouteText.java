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

  /** Of those that look at many cases, or at no past moment. */
  private static final class OfMany {
    private static final String NOW_ONLY = "Shows how things stand now, and no past moment.";

    private static final Map<Route, String> SAID =
        Map.of(
            Route.ESCALATIONS,
            "What is oldest and overdue, by age; how often answers were in time, by quarter, in the"
                + " bands of the Commissioner's toolkit; overdue reviews; what is due to the"
                + " Commissioner; breaches by provision; and how the backlog may go on. At a past"
                + " moment without the breaches.",
            Route.FORECAST,
            "How the backlog may go on, by the authority's own last 26 weeks: a range, and no promise."
                + " The same question has the same answer.",
            Route.EXEMPTIONS,
            "Which provisions responses relied on in a period, with what balance, and how often they"
                + " did not stand at a review or before the Commissioner. As the book has it now only.",
            Route.DIARY_SUBSCRIPTION,
            "An address of one's own diary for a calendar program, which can send no token. Whoever"
                + " has it can read that diary for 400 days.",
            Route.DIARY_CALENDAR,
            "The diary as a calendar: with a token, or with a subscription to one's own. Now only.",
            Route.DIARY,
            NOW_ONLY,
            Route.WORKLOAD,
            NOW_ONLY,
            Route.CASES,
            NOW_ONLY + " /board and /cases/{caseId} show a past moment.");
  }

  /** One or more sentences and a blank, or nothing. */
  static String of(Route route) {
    String one = SAID.get(route);
    String said = one == null ? OfMany.SAID.get(route) : one;
    return said == null ? "" : said + " ";
  }
}
