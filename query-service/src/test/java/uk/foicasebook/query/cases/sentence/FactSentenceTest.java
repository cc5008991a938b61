package uk.foicasebook.query.cases.sentence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.samples.GoldenFacts;

class FactSentenceTest {
  private static final Path APPROVED = Path.of("src/test/resources/sentences.txt");

  /** {@code mvn test -Dapprove} writes the file anew; read the difference before it lands. */
  @Test
  void every_fact_is_told_in_the_sentence_that_was_approved() throws IOException {
    String sentences =
        GoldenFacts.envelopes().stream()
            .filter(fact -> fact.fact() instanceof CaseEvent)
            .map(fact -> fact.eventId() + ": " + FactSentence.of((CaseEvent) fact.fact()) + "\n")
            .collect(Collectors.joining());
    if (System.getProperty("approve") != null) {
      Files.writeString(APPROVED, sentences, UTF_8);
    }

    assertThat(sentences).isEqualTo(Files.readString(APPROVED, UTF_8));
  }
}
