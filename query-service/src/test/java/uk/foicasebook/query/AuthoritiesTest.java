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
import uk.foicasebook.query.running.SignIn;

/** A book of one authority's case, and everything somebody of another may ask about it. */
class AuthoritiesTest {
  private static final String REFERENCE = "01/FOI/19/000807";
  private static QueryService service;

  @BeforeAll
  static void start() {
    service = QueryService.start();
    service.publish(ModelCase.envelopes());
    service.awaitFacts(ModelCase.envelopes().size());
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
        .filter(route -> !route.path().contains("{caseId}") && route != Route.METRICS);
  }

  @ParameterizedTest
  @MethodSource("aboutACase")
  void whoever_they_are_the_case_of_another_authority_does_not_exist(Route route) {
    String path = filled(route);
    var ours = service.as(everybody("sample-police"), path);
    var theirs = service.as(everybody("other-council"), path);

    assertThat(ours.status()).as(path).isNotEqualTo(404);
    assertThat(theirs.status()).as(path).isEqualTo(404);
    assertThat(theirs.whole().body()).doesNotContain(REFERENCE);
  }

  @ParameterizedTest
  @MethodSource("aboutNoCase")
  void no_list_and_no_figure_knows_of_it(Route route) {
    String path = filled(route);
    var theirs = service.as(everybody("other-council"), path);
    var nobodys = service.as(everybody("empty-council"), path);

    assertThat(theirs.whole().body())
        .as(path)
        .doesNotContain(REFERENCE, ModelCase.CASE.toString())
        // Not even a count of it: an authority that has nothing is told exactly the same.
        .isEqualTo(nobodys.whole().body());
  }

  private static Stream<Route> closed() {
    return Arrays.stream(Route.values())
        .filter(route -> route.method().equals(HttpMethod.GET) && !route.open());
  }

  private static String everybody(String authority) {
    return SignIn.token(
        authority, Arrays.stream(Role.values()).map(Role::claim).toArray(String[]::new));
  }

  private static String filled(Route route) {
    return route.path().replace("{caseId}", ModelCase.CASE.toString()).replaceAll("\\{[^}]+}", "x")
        + (route == Route.CASES ? "?reference=" + REFERENCE : "");
  }
}
