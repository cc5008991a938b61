package uk.foicasebook.events.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.foicasebook.events.wire.EventNames;
import uk.foicasebook.events.wire.StoredName;

class SchemaTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @BeforeAll
  static void writes_the_schemas_when_approving() {
    if (Approved.APPROVING) {
      names().forEach(SchemaTest::check);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void the_schema_of_today_is_the_one_checked_in(String name) {
    check(name);
  }

  @ParameterizedTest
  @MethodSource("golden")
  void a_golden_file_meets_the_schema_of_its_revision(Golden golden) {
    assertThat(errors(golden.name(), new String(golden.bytes(), UTF_8))).isEmpty();
  }

  @Test
  void a_schema_refuses_what_the_reader_refuses() {
    var assigned = new StoredName("officer-assigned", 1);
    assertThat(errors(assigned, "{\"happenedOn\":\"2019-02-30\",\"officer\":\"o\"}")).isNotEmpty();
    assertThat(errors(assigned, "{\"happenedOn\":\"2019-02-28\",\"officer\":null}")).isNotEmpty();
    assertThat(errors(assigned, "{\"happenedOn\":\"2019-02-28\",\"officer\":\" \"}")).isNotEmpty();
    assertThat(errors(assigned, "{\"happenedOn\":\"2019-02-28\"}")).isNotEmpty();
    assertThat(errors(assigned, "{\"happenedOn\":\"2019-02-28\",\"officer\":\"o\",\"x\":1}"))
        .isNotEmpty();
  }

  private static void check(String name) {
    Approved.check(
        FactSchema.file(EventNames.FACTS.current(name)),
        FactSchema.of(EventNames.FACTS.kindOf(name)));
  }

  private static List<?> errors(StoredName name, String json) {
    Schema schema =
        REGISTRY.getSchema(
            new String(Approved.read(FactSchema.file(name)), UTF_8), InputFormat.JSON);
    return schema.validate(
        json,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  static Set<String> names() {
    return EventNames.FACTS.all();
  }

  static List<Golden> golden() {
    return Golden.all();
  }
}
