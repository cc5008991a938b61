package uk.foicasebook.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.foicasebook.command.Casebook;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.command.Requests;
import uk.foicasebook.command.SignIn;
import uk.foicasebook.command.domain.RecordsCommand.RestrictAccess;
import uk.foicasebook.command.domain.Role;
import uk.foicasebook.command.security.Reading;
import uk.foicasebook.command.security.RoleTable;
import uk.foicasebook.command.security.SignedIn;

/**
 * Every role, every command on a case and every question about one, and how whoever asks stands to
 * the case: it is anybody's, theirs by name, or only others'. Another authority's are {@link
 * AuthoritiesTest}'s.
 */
class RelationsTest {
  private static final CommandPages PAGES = new CommandPages();
  private static Casebook casebook;
  private static String anybodys;
  private static String theirs;
  private static String others;

  @BeforeAll
  static void start() {
    casebook = Casebook.on(Postgres.newDatabase());
    anybodys = received();
    theirs = restrictedTo("pat");
    others = restrictedTo("somebody");
  }

  @AfterAll
  static void stop() {
    casebook.close();
  }

  static Stream<Arguments> cells() {
    return new CommandRoutes()
        .all().stream()
            .filter(route -> route.about() == About.CASE && !route.opensCase())
            .flatMap(route -> Stream.of(Role.values()).map(role -> Arguments.of(route, role)));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void a_case_that_only_others_may_see_is_no_case(CommandRoute route, Role role) {
    var restricts = route.command() == RestrictAccess.class;
    var reply = give(route, role, restricts ? restrictedTo("somebody") : others);

    if (!RoleTable.rolesFor(route.command()).contains(role)) {
      assertThat(reply.status()).isEqualTo(403);
    } else if (restricts || role == Role.SERVICE) {
      // Whoever may shut a case may open it; and a machine does what falls due, whoever sees it.
      assertThat(reply.status()).as("%s", reply.body()).isNotIn(403, 404);
    } else {
      assertThat(reply.status()).as("%s", reply.body()).isEqualTo(404);
      assertThat(reply.problem()).isEqualTo("no-such-case");
    }
  }

  @ParameterizedTest
  @MethodSource("cells")
  void a_case_that_is_theirs_or_anybodys_is_open_to_whoever_s_role_it_is(
      CommandRoute route, Role role) {
    var allowed = RoleTable.rolesFor(route.command()).contains(role);
    for (var caseId :
        route.command() == RestrictAccess.class
            ? new String[] {received(), restrictedTo("pat")}
            : new String[] {anybodys, theirs}) {
      var status = give(route, role, caseId).status();
      if (allowed) {
        assertThat(status).isNotIn(403, 404);
      } else {
        assertThat(status).isEqualTo(403);
      }
    }
  }

  @Test
  void what_may_be_asked_about_a_case_knows_the_same_three() {
    for (var role : Role.values()) {
      var token = token(role);
      var allowed = Reading.SAME_REQUESTER.roles().contains(role);
      assertThat(casebook.getAs(token, look(anybodys)).status()).isEqualTo(allowed ? 200 : 403);
      assertThat(casebook.getAs(token, look(theirs)).status()).isEqualTo(allowed ? 200 : 403);
      assertThat(casebook.getAs(token, look(others)).status()).isEqualTo(allowed ? 404 : 403);
    }
  }

  private static String look(String caseId) {
    return Reading.SAME_REQUESTER.path().replace("{caseId}", caseId) + "?reason=AGGREGATION";
  }

  private static Casebook.Reply give(CommandRoute route, Role role, String caseId) {
    return casebook.postAs(
        token(role), "/cases/" + caseId + "/" + route.name(), PAGES.example(route).toString());
  }

  private static String token(Role role) {
    return SignIn.token("pat", "sample-police", SignedIn.claim(role));
  }

  private static String received() {
    return casebook.post("/cases", Requests.received()).body().path("caseId").asString();
  }

  private static String restrictedTo(String person) {
    var caseId = received();
    var reply =
        casebook.postAs(
            token(Role.MANAGER),
            "/cases/" + caseId + "/restrict-access",
            "{\"happenedOn\":\"2026-03-03\",\"people\":[\"%s\"],\"why\":\"Sensitive\"}"
                .formatted(person));
    assertThat(reply.status()).as("%s", reply.body()).isEqualTo(200);
    return caseId;
  }
}
