package uk.foicasebook.local;

import java.io.PrintStream;
import java.util.Optional;

/** What the person at the terminal reads once everything answers. */
final class Welcome {
  private Welcome() {}

  private static final String MODEL_CASE = "01/FOI/19/000807";

  static void print(PrintStream out, Casebook casebook, DataDirectory data) {
    Ports ports = casebook.ports();
    Optional<String> model = modelCase(casebook);
    out.printf(
        """

        Queries    http://localhost:%1$d   described at http://localhost:%1$d/openapi.json
        Commands   http://localhost:%2$d   described at http://localhost:%2$d/openapi.json
        Sign-in    http://localhost:%3$d
        Data       %4$s, logs in %5$s

        Three things to try in another terminal:
          1. When is an answer due, and why?
             curl -s http://localhost:%1$d/calculator -H 'Content-Type: application/json' \\
               -d '{"regime":"FOIA","receivedOn":"2019-01-15"}'
          2. What is due in this office?
             curl -s http://localhost:%1$d/board \\
               -H "Authorization: Bearer $(infra/casebook token --as officer)"
          3. %6$s
             curl -s '%7$s' \\
               -H "Authorization: Bearer $(infra/casebook token --as officer)"

        FOI Casebook is ready
        """,
        ports.query(),
        ports.command(),
        ports.signIn(),
        data.path(),
        data.path().resolve("logs"),
        model.isPresent()
            ? "How did the model case stand on 13 February 2019?"
            : "What else can be asked?",
        model
            .map(id -> "http://localhost:%d/cases/%s?as-at=2019-02-13".formatted(ports.query(), id))
            .orElse("http://localhost:%d/openapi.json".formatted(ports.query())));
    out.flush();
  }

  private static Optional<String> modelCase(Casebook casebook) {
    return casebook
        .desk("officer")
        .get("http://localhost:" + casebook.ports().query() + "/cases?reference=" + MODEL_CASE)
        .body()
        .path("cases")
        .findValuesAsString("caseId")
        .stream()
        .findFirst();
  }
}
