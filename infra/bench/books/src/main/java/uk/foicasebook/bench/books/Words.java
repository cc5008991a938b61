package uk.foicasebook.bench.books;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.foicasebook.events.ProtectedText;

/** What people write, invented and of the usual length. */
final class Words {
  private static final List<String> OF =
      List.of(
          "how many",
          "officers",
          "complaints",
          "about",
          "the",
          "cost",
          "of",
          "vehicles",
          "training",
          "between",
          "January",
          "and",
          "December",
          "recorded",
          "incidents",
          "in",
          "each",
          "year",
          "by",
          "ward",
          "contracts",
          "awarded",
          "to",
          "suppliers",
          "policy",
          "on",
          "overtime",
          "staff",
          "leaving",
          "reports",
          "held",
          "copies",
          "emails",
          "cameras",
          "bicycles",
          "stolen",
          "potholes",
          "fines",
          "issued",
          "noise",
          "licences",
          "inspections",
          "premises",
          "schools",
          "parking");

  private final Chances chances;

  Words(Chances chances) {
    this.chances = chances;
  }

  ProtectedText some(int least, int most) {
    return ProtectedText.of(
        IntStream.range(0, chances.from(least, most))
            .mapToObj(_ -> chances.one(OF))
            .collect(Collectors.joining(" ", "", ".")));
  }

  ProtectedText sentence() {
    return some(6, 16);
  }
}
