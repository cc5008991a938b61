package uk.foicasebook.bench.reads;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.local.Casebook;
import uk.foicasebook.local.demo.Answer;
import uk.foicasebook.local.demo.Desk;

/** Every read model rebuilt by itself, then all of them together, while nothing else goes on. */
final class Rebuilds {
  private static final double SIMPLE_BOUND = 30_000;
  private static final double ALL_BOUND = 10_000;

  /** Those whose rows are a few columns of the folded case. */
  private static final Set<String> SIMPLE =
      Set.of("case_access", "case_register", "disclosure_log");

  private final String address;
  private final Desk administrator;
  private final Tables tables;
  private final Report report;

  Rebuilds(Casebook casebook, Tables tables, Report report) {
    this.address = "http://localhost:" + casebook.ports().query();
    this.administrator = casebook.desk("administrator");
    this.tables = tables;
    this.report = report;
  }

  void measure(long facts) throws InterruptedException, SQLException, IOException {
    report.title("Rebuilds, facts a second");
    double copied = tables.copiedPerSecond(facts);
    report.line("%-46s%,12.0f facts/s", "the same facts read by COPY", copied);
    for (String model : names()) {
      double rate = rebuilt("?read-model=" + model);
      if (SIMPLE.contains(model)) {
        report.atLeast(model, rate, SIMPLE_BOUND, "facts/s");
      } else {
        report.line("%-46s%,12.0f facts/s", model, rate);
      }
      report.line("%44s%,12.3f of COPY", "", rate / copied);
    }
    report.atLeast("all together", rebuilt(""), ALL_BOUND, "facts/s");
  }

  private List<String> names() {
    var names = new ArrayList<String>();
    models().path("written").propertyNames().forEach(names::add);
    return names;
  }

  private double rebuilt(String which) throws InterruptedException {
    Answer begun = administrator.post(address + "/read-models/rebuild" + which, "");
    if (begun.status() != 202) {
      throw new IllegalStateException("No rebuild: " + begun.status() + " " + begun.text());
    }
    JsonNode latest = models().path("rebuilds").path(0);
    while (latest.path("finishedAt").isMissingNode() || latest.path("finishedAt").isNull()) {
      Thread.sleep(Duration.ofMillis(200));
      latest = models().path("rebuilds").path(0);
    }
    if (!latest.path("stage").asString().equalsIgnoreCase("done")) {
      throw new IllegalStateException("A rebuild failed: " + latest);
    }
    var time =
        Duration.between(
            Instant.parse(latest.path("startedAt").asString()),
            Instant.parse(latest.path("finishedAt").asString()));
    return latest.path("factsDone").asLong() * 1e9 / time.toNanos();
  }

  private JsonNode models() {
    return administrator.get(address + "/read-models").body();
  }
}
