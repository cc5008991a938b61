package uk.foicasebook.local;

import java.io.PrintStream;

/** What the person at the terminal reads once everything answers. */
final class Welcome {
  private Welcome() {}

  static void print(PrintStream out, Ports ports, DataDirectory data) {
    out.printf(
        """

        Queries    http://localhost:%1$d   described at http://localhost:%1$d/openapi.json
        Commands   http://localhost:%2$d   described at http://localhost:%2$d/openapi.json
        Sign-in    http://localhost:%3$d
        Data       %4$s, logs in %5$s

        Three things to try in another terminal:
          1. When is an answer due?
             curl -s http://localhost:%1$d/calculator -H 'Content-Type: application/json' \\
               -d '{"regime":"FOIA","receivedOn":"2019-01-15"}'
          2. What is due in this office?
             curl -s http://localhost:%1$d/board -H "Authorization: Bearer $(infra/casebook token --as officer)"
          3. The model case as it was known on 13 February 2019, one day late:
             curl -s "http://localhost:%1$d/cases?reference=01/FOI/19/000807&as-at=2019-02-13" \\
               -H "Authorization: Bearer $(infra/casebook token --as officer)"

        FOI Casebook is ready
        """,
        ports.query(), ports.command(), ports.signIn(), data.path(), data.path().resolve("logs"));
    out.flush();
  }
}
