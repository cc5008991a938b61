package uk.foicasebook.query.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.foicasebook.query.rest.Problem;

/**
 * All definitions, every version of each. They are read when the service starts, and what cannot be
 * read or counted stops it.
 */
@Component
class Definitions {
  private static final List<String> FILES =
      List.of(
          "section-45-code.1",
          "cabinet-office.1",
          "monthly.1",
          "business-unit.1",
          "appeals.1",
          "closed-cases.1");

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private final List<Definition> all = FILES.stream().map(Definitions::load).toList();

  /** All of them, in the order in which they are told. */
  List<Definition> all() {
    return all;
  }

  /** The version that was valid when the period began, or else the first. */
  Definition of(String id, Period period) {
    List<Definition> versions =
        all.stream()
            .filter(definition -> definition.id().equals(id))
            .sorted(Comparator.comparing(Definition::version))
            .toList();
    return versions.stream()
        .filter(definition -> !definition.validFrom().isAfter(period.from()))
        .reduce((_, later) -> later)
        .or(() -> versions.stream().findFirst())
        .orElseThrow(() -> Problem.notFound("There is no such definition of statistics."));
  }

  private static Definition load(String file) {
    try (InputStream in = Definitions.class.getResourceAsStream(file + ".json")) {
      return read(Objects.requireNonNull(in, file).readAllBytes());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /**
   * Reads a definition.
   *
   * @throws RuntimeException where it names something that cannot be counted
   */
  static Definition read(byte[] json) {
    return JSON.readValue(json, Definition.class);
  }
}
