package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.foicasebook.events.samples.ModelCase;
import uk.foicasebook.query.config.Role;
import uk.foicasebook.query.config.Route;
import uk.foicasebook.query.running.QueryService;
import uk.foicasebook.query.running.Returns;
import uk.foicasebook.query.running.SignIn;

/** Every cell of the table of routes and roles, and the walls between authorities. */
class WhoMayAskTest {
  private static QueryService service;

  @BeforeAll
  static void start() {
    service = QueryService.start();
    service.publish(ModelCase.envelopes());
    service.publish(Returns.published());
    service.awaitFacts(ModelCase.envelopes().size());
    service.awaitReference(Returns.STREAM, 0);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  static Stream<Arguments> cells() {
    return Arrays.stream(Route.values())
        .filter(route -> route.method() == HttpMethod.GET)
        .flatMap(route -> Arrays.stream(Role.values()).map(role -> Arguments.of(route, role)));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void a_role_may_ask_what_the_table_says(Route route, Role role) {
    int status = service.as(SignIn.token("sample-police", role.claim()), path(route)).status();
    if (route.open() || route.roles().contains(role)) {
      assertThat(status).isEqualTo(200);
    } else {
      assertThat(status).isEqualTo(403);
    }
  }

  @Test
  void without_a_token_only_what_is_open_is_answered() {
    for (Route route : Route.values()) {
      if (route.method() == HttpMethod.GET) {
        var answer = service.as(null, path(route));
        assertThat(answer.status()).as(route.name()).isEqualTo(route.open() ? 200 : 401);
        if (!route.open()) {
          assertThat(answer.body().path("type").asString())
              .isEqualTo("urn:foi-casebook:problem:unauthenticated");
        }
      }
    }
  }

  @Test
  void every_handler_of_ours_is_in_the_table() {
    var inTable = Arrays.stream(Route.values()).map(Route::path).toList();
    service
        .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach(
            (mapping, method) -> {
              if (method.getBeanType().getName().startsWith("uk.foicasebook.")
                  && !mapping.getPatternValues().contains("/error")) {
                assertThat(inTable).containsAll(mapping.getPatternValues());
              }
            });
  }

  @Test
  void a_token_for_another_service_is_none() {
    String token = SignIn.tokenForAnother("payroll", "sample-police", "officer");
    assertThat(service.as(token, "/board").status()).isEqualTo(401);
  }

  @Test
  void a_token_without_an_authority_sees_no_case() {
    assertThat(service.as(SignIn.token("", "officer"), "/board").status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/history", "/deadlines"})
  void a_case_of_another_authority_does_not_exist(String query) {
    var theirs =
        service.as(SignIn.token("other-council", "officer"), "/cases/" + ModelCase.CASE + query);
    assertThat(theirs.status()).isEqualTo(404);
  }

  @Test
  void nor_is_it_found_by_its_number() {
    var found =
        service.as(SignIn.token("other-council", "officer"), "/cases?reference=01/FOI/19/000807");
    assertThat(found.body().path("cases").isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"?as-at=13/02/2019", "?as-at=2019-02-13T10:00:00", "?recorded-by=2027-01-01"})
  void a_past_that_cannot_be_read_is_a_bad_field(String query) {
    var answer = service.get("/cases/" + ModelCase.CASE + query);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().path("fields").findValuesAsString("field"))
        .isEqualTo(List.of(query.substring(1, query.indexOf('='))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/cases/no-id",
        "/cases/0192f0c0-0000-7000-8000-00000000ffff",
        "/nothing",
        "/cases/x/y/z"
      })
  void what_is_not_there_is_a_problem_document(String path) {
    var answer = service.get(path);
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.whole().headers().firstValue("Content-Type"))
        .hasValue("application/problem+json");
  }

  @Test
  void the_openapi_document_is_of_version_three_one_and_names_every_route_of_ours() {
    var document = service.as(null, "/openapi.json").body();
    assertThat(document.path("openapi").asString()).startsWith("3.1");
    assertThat(document.path("paths").propertyNames())
        .contains(
            "/cases",
            "/cases/counts",
            "/cases.csv",
            "/diary",
            "/cases/{caseId}",
            "/cases/{caseId}/history",
            "/cases/{caseId}/deadlines",
            "/cases/{caseId}/ico-report",
            "/board",
            "/escalations",
            "/forecast",
            "/exemptions",
            "/diary/subscription",
            "/complaints",
            "/calculator",
            "/audit/verify",
            "/statistics/{definition}",
            "/returns/{id}")
        .doesNotContain("/error");
  }

  private static String path(Route route) {
    return switch (route) {
      case HEALTH -> "/actuator/health/liveness";
      case CASE_DIFF ->
          route.path().replace("{caseId}", ModelCase.CASE.toString()) + "?from=2019-02-13";
      case CASE_STEP ->
          route.path().replace("{caseId}", ModelCase.CASE.toString()).replace("{step}", "0");
      case AUTHORITY_PROFILE -> route.path().replace("{authority}", "sample-police");
      case CASE_FILE,
          CASE_HISTORY,
          CASE_HISTORY_CSV,
          CASE_DEADLINES,
          CASE_RETENTION,
          CASE_ICO_REPORT ->
          route.path().replace("{caseId}", ModelCase.CASE.toString());
      case STATISTICS_OF, STATISTICS_CSV, STATISTICS_XLSX ->
          route.path().replace("{definition}", "section-45-code") + "?period=2019-Q1";
      case COUNTED_CASES, COUNTED_CASES_CSV, COUNTED_CASES_XLSX ->
          route.path().replace("{definition}", "section-45-code")
              + "?period=2019-Q1&figure=received";
      case RETURN -> "/returns/0";
      case STATISTICS,
          RETURNS,
          CASES,
          CASE_COUNTS,
          CASES_CSV,
          CASES_XLSX,
          DIARY,
          DIARY_CALENDAR,
          DIARY_SUBSCRIPTION,
          ESCALATIONS,
          FORECAST,
          EXEMPTIONS,
          WORKLOAD,
          RETENTION,
          DISCLOSURE_LOG,
          BOARD,
          COMPLAINTS,
          VERIFY,
          READ_MODELS,
          REBUILD,
          PARKED_CASES,
          RETRY_PARKED,
          METRICS,
          CALENDAR,
          CALCULATOR,
          OPENAPI ->
          route.path();
    };
  }
}
