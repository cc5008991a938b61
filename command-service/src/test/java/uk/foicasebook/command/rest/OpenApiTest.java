package uk.foicasebook.command.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.foicasebook.command.Casebook;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.command.SignIn;
import uk.foicasebook.command.domain.CaseCommand;
import uk.foicasebook.command.domain.Command;
import uk.foicasebook.command.security.Reading;

class OpenApiTest {
  private static final CommandRoutes ROUTES = new CommandRoutes();
  private static final CommandPages PAGES = new CommandPages();

  static Stream<CommandRoute> routes() {
    return ROUTES.all().stream();
  }

  @Test
  void every_leaf_of_the_commands_has_a_route_and_is_described() {
    var paths =
        JsonMapper.shared()
            .<JsonNode>valueToTree(new OpenApi(ROUTES, PAGES).document())
            .get("paths");

    assertThat(routes().map(CommandRoute::command).toList())
        .containsExactlyInAnyOrderElementsOf(
            CommandRoutes.leaves(Command.class)
                .<Class<? extends Command>>map(leaf -> leaf.asSubclass(Command.class))
                .toList());
    assertThat(paths.propertyNames())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    routes().map(CommandRoute::path),
                    Stream.concat(
                        Stream.of("/cases/{caseId}/commands"),
                        Stream.of(Reading.values()).map(Reading::path).distinct()))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("routes")
  void every_example_can_be_read(CommandRoute route) {
    var order = new CommandReader().read(route, PAGES.example(route), "", Set.of());

    assertThat(order.command()).isInstanceOf(route.command());
    assertThat(PAGES.summary(route)).isNotBlank();
  }

  @Test
  void a_command_nobody_described_stops_the_build() {
    var undescribed = new CommandRoute("burn-papers", CaseCommand.class, ROUTES.opening().shape());

    assertThatThrownBy(() -> PAGES.summary(undescribed)).hasMessageContaining("burn-papers");
    assertThatThrownBy(() -> PAGES.example(undescribed)).hasMessageContaining("burn-papers");
  }

  @Test
  void the_description_and_health_are_open_and_nothing_else_is() {
    try (var casebook = Casebook.on(Postgres.newDatabase())) {
      var document = casebook.get("/openapi.json");
      assertThat(document.status()).isEqualTo(200);
      assertThat(document.body().get("openapi").asString()).isEqualTo("3.1.0");
      assertThat(casebook.get("/actuator/health/liveness").status()).isEqualTo(200);
      assertThat(casebook.get("/actuator/health/readiness").status()).isEqualTo(200);
      var service = SignIn.token("scraper", "sample-police", "service");
      assertThat(casebook.getAs(service, "/actuator/prometheus").response().body())
          .contains("jvm_memory");
      assertThat(casebook.get("/actuator/prometheus").status()).isEqualTo(401);
      assertThat(casebook.getAs(SignIn.officer(), "/actuator/prometheus").status()).isEqualTo(403);
      assertThat(casebook.get("/cases").status()).isEqualTo(401);
      assertThat(casebook.get("/anything").status()).isEqualTo(401);
    }
  }
}
