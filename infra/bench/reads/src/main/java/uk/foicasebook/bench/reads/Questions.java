package uk.foicasebook.bench.reads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import uk.foicasebook.local.Casebook;

/** What people ask all day, by 16 clients at once. */
final class Questions {
  private static final int CLIENTS = 16;
  private static final Duration TIME = Duration.ofSeconds(15);
  private static final double PAGE_BOUND = 100;
  private static final double QUARTER_BOUND = 2000;

  private final String address;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String token;
  private final List<Tables.Moment> cases;
  private final Report report;

  Questions(Casebook casebook, List<Tables.Moment> cases, Report report) {
    this.address = "http://localhost:" + casebook.ports().query();
    this.token = Objects.requireNonNull(casebook.desk("manager").token());
    this.cases = cases;
    this.report = report;
  }

  void ask() throws InterruptedException {
    report.title("Pages, %d clients, p99".formatted(CLIENTS));
    page("first page of the board", (_, _) -> get("/board"));
    page(
        "register: overdue cases of one officer",
        (client, turn) ->
            get(
                "/cases?status=overdue&officer=officer-%02d.sample"
                    .formatted((client * 7 + turn) % 40 + 1)));
    page(
        "register: answered in a year, under section 31",
        (client, turn) ->
            get(
                "/cases?exemption=s.31&received-from=%d-01-01&received-to=%1$d-12-31"
                    .formatted(2018 + (client + turn) % 8)));
    page("a case file", (client, turn) -> get("/cases/" + drawn(client, turn).caseId()));
    page(
        "a case as at a past day",
        (client, turn) -> {
          Tables.Moment then = drawn(client, turn);
          get("/cases/" + then.caseId() + "?as-at=" + then.day());
        });
    page(
        "the board as at a past day",
        (client, turn) -> get("/board?as-at=%d-0%d-15".formatted(2018 + client % 8, 1 + turn % 9)));
    report.title("A quarter's statistics, asked alone, slowest of five");
    for (String definition : List.of("section-45-code", "cabinet-office")) {
      var times = new Times();
      for (int year = 2021; year < 2026; year++) {
        long begun = System.nanoTime();
        get("/statistics/%s?period=%d-Q2".formatted(definition, year));
        times.add(System.nanoTime() - begun);
      }
      report.atMost(definition, times.percentile(100), QUARTER_BOUND, "ms");
    }
  }

  private void page(String what, Load.Question question) throws InterruptedException {
    Load.warm(question);
    Times times = Load.of(CLIENTS, TIME, question);
    report.atMost(what, times.percentile(99), PAGE_BOUND, "ms");
    report.line("  %44s%,12.1f ms p50, %,d answers", "", times.percentile(50), times.count());
  }

  private Tables.Moment drawn(int client, int turn) {
    return cases.get((client * 131 + turn * 17) % cases.size());
  }

  /** What is answered is thrown away: a client that reads it would take the service's time. */
  private void get(String path) {
    var request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Authorization", "Bearer " + token)
            .build();
    try {
      int status = http.send(request, BodyHandlers.discarding()).statusCode();
      if (status != 200) {
        throw new IllegalStateException(path + ": " + status);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
