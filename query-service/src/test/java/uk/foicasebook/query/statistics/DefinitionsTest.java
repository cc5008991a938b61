package uk.foicasebook.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Definitions are checked when they are read, and told to people as they are. */
class DefinitionsTest {
  private static final Path APPROVED = Path.of("statistics.md");
  private static final Path MADE = Path.of("target", "statistics.md");
  private static final String HEAD =
      """
      # The figures, and what each of them counts

      Made by the build from the definitions. Whoever asks `/statistics/{definition}?period=2026-Q3` of the query service gets these figures for a quarter, a
      month (`2026-09`) or a calendar year (`2026`), as they stand or, with `as-at=` and `recorded-by=`, as they stood; each with its definition, its rate and a
      link to the cases it counted. Every case of a cohort is in exactly one class of time and, once answered, in one of outcome; what must add up is
      said below and tested. A rate of nothing is no rate. Cases that only named people may see are counted and listed for those people alone, and the
      answer says so with `limited`: let one of them make the return.

      ## Publishing a return

      The answer holds under `toPublish` what `publish-return` of the command service wants, with the SHA-256 of the file `/statistics/{definition}/return.csv` gives for the
      same question. Once published, `/returns` and `/returns/{id}` serve it for ever as it was; nothing is counted again.

      ```sh
      TOKEN="Authorization: Bearer $(infra/casebook token --as manager)"
      QUESTION='http://localhost:8080/statistics/section-45-code'
      ASKED='period=2026-Q3&as-at=2026-10-30'
      curl -s "$QUESTION?$ASKED" -H "$TOKEN" | jq .toPublish > return.json    # for a correction, add "replaces": the hash of the one that stands
      curl -s "$QUESTION/return.csv?$ASKED" -H "$TOKEN" | sha256sum           # the hash in return.json
      AFTER=$(curl -s http://localhost:8081/authorities/sample-police/publish-return -H "$TOKEN" -H 'Content-Type: application/json' -d @return.json | jq -r .after)
      curl -s "http://localhost:8080/returns?after=$AFTER" -H "$TOKEN"
      ```
      """;

  private final Definitions definitions = new Definitions();

  @Test
  void the_page_that_tells_them_is_what_was_approved() throws IOException {
    String page = HEAD + definitions.all().stream().map(this::told).collect(Collectors.joining());
    Files.writeString(MADE, page);
    assertThat(Files.readAllLines(MADE))
        .as("if the difference is right: cp query-service/%s query-service/%s", MADE, APPROVED)
        .isEqualTo(Files.exists(APPROVED) ? Files.readAllLines(APPROVED) : null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "counted":"RECEIVED" | "counted":"MOOD"     | MOOD
          "counted":"RECEIVED" | "counted":"REVIEWS"  | REVIEWS is not counted in REQUESTS_RECEIVED
          "of":"EVERYTHING"    | "of":"ANSWERED"      | no figure says what the rate of received is of
          "total":"received"   | "total":"recieved"   | no figure is called recieved
          "rows":"NONE"        | "rows":"NONE","x":1  | x
          "version":1          | "version":0          | is wrong
          "label":"All"        | "label":"Received"   | two figures say Received
          """)
  void what_cannot_be_counted_stops_the_service(String right, String wrong, String why) {
    String json =
        """
        {"id":"d","version":1,"title":"t","source":"s","counts":"c","validFrom":"2020-01-01",
         "cohort":"REQUESTS_RECEIVED","rows":"NONE","figures":[
          {"name":"received","label":"Received","counted":"RECEIVED","of":"EVERYTHING","says":"r"},
          {"name":"all","label":"All","counted":"EVERYTHING","says":"a"}],
         "sums":[{"total":"received","parts":["all"]}]}
        """;
    assertThat(Definitions.read(bytes(json)).id()).isEqualTo("d");
    assertThat(json).contains(right);
    assertThatThrownBy(() -> Definitions.read(bytes(json.replace(right, wrong))))
        .hasMessageContaining(why);
  }

  private String told(Definition definition) {
    var page = new StringBuilder("\n## %s\n\n".formatted(definition.title()));
    page.append(
        "`%s`, version %d, for periods from %s. %s.\n\n"
            .formatted(
                definition.id(),
                definition.version(),
                definition.validFrom(),
                definition.source()));
    page.append("In it is what was %s. ".formatted(definition.cohort().says()));
    page.append(definition.counts()).append("\n\n");
    page.append("| figure | name | what it counts | rate of |\n|---|---|---|---|\n");
    for (Definition.Figure figure : definition.figures()) {
      String of = definition.labelOf(figure.of());
      page.append(
          "| %s | `%s` | %s | %s |\n"
              .formatted(figure.label(), figure.name(), figure.says(), of == null ? "" : of));
    }
    if (definition.sections()) {
      page.append(
          "\nBesides: for each exemption relied on, how many of those answered relied on it; a request counts once under each.\n");
    }
    page.append('\n');
    definition
        .sums()
        .forEach(
            sum ->
                page.append(
                    "- `%s` = %s\n"
                        .formatted(
                            sum.total(),
                            sum.parts().stream()
                                .map("`%s`"::formatted)
                                .collect(Collectors.joining(" + ")))));
    return page.toString();
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
