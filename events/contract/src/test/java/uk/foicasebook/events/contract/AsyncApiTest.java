package uk.foicasebook.events.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class AsyncApiTest {
  private static final Path FILE = Path.of("asyncapi.yaml");

  @Test
  void the_document_is_the_one_checked_in() {
    Approved.check(FILE, AsyncApi.document());
  }

  @Test
  void every_reference_leads_somewhere() {
    var document =
        new Load(LoadSettings.builder().build())
            .loadFromString(new String(Approved.read(FILE), UTF_8));
    var references = new ArrayList<String>();
    collect(document, references);
    assertThat(references)
        .hasSizeGreaterThan(3 * Golden.demanded().size())
        .allSatisfy(
            reference -> {
              if (reference.startsWith("#/")) {
                assertThat(follow(document, reference)).as(reference).isNotNull();
              } else {
                assertThat(Path.of(reference)).exists();
              }
            });
  }

  private static void collect(Object node, List<String> references) {
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            if (key.equals("$ref")) {
              references.add((String) value);
            }
            collect(value, references);
          });
    } else if (node instanceof List<?> list) {
      list.forEach(item -> collect(item, references));
    }
  }

  private static Object follow(Object document, String reference) {
    Object node = document;
    for (var step : reference.substring(2).split("/")) {
      node = node instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return node;
  }
}
