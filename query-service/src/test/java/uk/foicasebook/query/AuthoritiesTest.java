package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;
import uk.foicasebook.events.samples.ModelCase;
import uk.foicasebook.query.config.Role;
import uk.foicasebook.query.config.Route;
import uk.foicasebook.query.running.QueryService;
import uk.foicasebook.query.running.Returns;
import uk.foicasebook.query.running.SignIn;

/** A book of one authority's case, and everything somebody of another may ask about it. */
class AuthoritiesTest {
  private static final String CASE = ModelCase.CASE.toString();
  private static final String NO_CASE = "0192f0c0-0000-7000-8000-00000000ffff";
  private static final String REFERENCE = "01/FOI/19/000807";
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

  static Stream<Route> aboutACase() {
    return closed().filter(route -> route.path().contains("{caseId}"));
  }

  static Stream<Route> aboutNoCase() {
    return closed()
        .filter(route -> !route.path().contains("{caseId}") && route != Route.METRICS)
        // A subscription is sealed anew each time it is asked for.
        .filter(route -> route != Route.DIARY_SUBSCRIPTION)
        // A workbook carries the moment it was made in; its rows are those of the other lists.
        .filter(route -> !route.path().endsWith(".xlsx"));
  }

  @ParameterizedTest
  @MethodSource("aboutACase")
  void the_case_of_another_authority_is_told_from_no_case_by_nothing(Route route) {
    var ours = service.as(everybody("sample-police"), filled(route, CASE));
    var theirs = service.as(everybody("other-council"), filled(route, CASE));
    var nothing = service.as(everybody("other-council"), filled(route, NO_CASE));

    assertThat(ours.status()).isNotEqualTo(404);
    assertThat(theirs.status()).isEqualTo(nothing.status()).isIn(400, 404);
    assertThat(theirs.whole().body().replace(CASE, ""))
        .doesNotContain(REFERENCE)
        .isEqualTo(nothing.whole().body().replace(NO_CASE, ""));
  }

  @ParameterizedTest
  @MethodSource("aboutNoCase")
  void no_list_and_no_figure_knows_of_it(Route route) {
    var theirs = told("other-council", route);

    // Not even a count of it: an authority that has nothing is told exactly the same.
    assertThat(theirs).doesNotContain(REFERENCE, CASE).isEqualTo(told("empty-council", route));
  }

  private static String told(String authority, Route route) {
    return service
        .as(everybody(authority), filled(route, CASE))
        .whole()
        .body()
        .replace(authority, "");
  }

  private static Stream<Route> closed() {
    return Arrays.stream(Route.values())
        .filter(route -> route.method().equals(HttpMethod.GET) && !route.open());
  }

  private static String everybody(String authority) {
    return SignIn.token(
        authority, Arrays.stream(Role.values()).map(Role::claim).toArray(String[]::new));
  }

  private static String filled(Route route, String caseId) {
    return route
            .path()
            .replace("{caseId}", caseId)
            .replace("{step}", "0")
            .replace("{definition}", "section-45-code")
            .replace("{id}", "0")
            .replaceAll("\\{[^}]+}", "1")
        + (route == Route.CASES ? "?reference=" + REFERENCE : "")
        + (route == Route.CASE_DIFF ? "?from=2019-02-13" : "")
        + (route.path().contains("{definition}") ? "?period=2019-Q1&as-at=2026-03-01" : "")
        + (route.path().contains("{definition}/cases") ? "&figure=received" : "");
  }
}
