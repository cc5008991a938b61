package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.foicasebook.events.IntakeEvent.TeamAssigned;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.RecordsEvent.AccessRestricted;
import uk.foicasebook.events.TeamId;
import uk.foicasebook.events.samples.CaseBook;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.config.Role;
import uk.foicasebook.query.config.Route;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;
import uk.foicasebook.query.running.SignIn;

/**
 * Every role, every question, and how whoever asks stands to a case: it is their own, their team's,
 * somebody else's, theirs by name alone, or only others'. Another authority's are {@link
 * AuthoritiesTest}'s. Whoever asks is officer-sam.
 */
class RelationsTest {
  private static final int OWN = 1;
  private static final int TEAMS = 2;
  private static final int SOMEBODYS = 3;
  private static final int THEIRS_BY_NAME = 4;
  private static final int OTHERS = 5;
  private static final int NONE = 6;
  private static QueryService service;

  @BeforeAll
  static void start() {
    service = QueryService.start();
    var facts = new ArrayList<Envelope>();
    facts.addAll(Facts.openCase(OWN, "2026-02-24"));
    facts.addAll(
        CaseBook.of(Facts.caseNumber(TEAMS))
            .write(
                Facts.received(TEAMS, "2026-02-24"),
                new TeamAssigned(LocalDate.parse("2026-02-24"), new TeamId("disclosure")))
            .envelopes());
    facts.addAll(Facts.openCase(SOMEBODYS, "2026-02-24", "officer-pat"));
    facts.addAll(restricted(THEIRS_BY_NAME, "officer-sam"));
    facts.addAll(restricted(OTHERS, "officer-pat"));
    service.publish(facts);
    service.awaitFacts(facts.size());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  static Stream<Arguments> aboutACase() {
    return cells(true);
  }

  static Stream<Arguments> aboutNoCase() {
    return cells(false);
  }

  private static Stream<Arguments> cells(boolean aboutACase) {
    return Arrays.stream(Route.values())
        .filter(route -> route.method().name().equals("GET") && !route.open())
        .filter(route -> route.path().contains("{caseId}") == aboutACase)
        .flatMap(route -> Arrays.stream(Role.values()).map(role -> Arguments.of(route, role)));
  }

  @ParameterizedTest
  @MethodSource("aboutACase")
  void a_case_is_shown_to_whoever_s_role_it_is_unless_only_others_may_see_it(
      Route route, Role role) {
    boolean allowed = route.roles().contains(role);
    for (int open : List.of(OWN, TEAMS, SOMEBODYS, THEIRS_BY_NAME)) {
      assertThat(ask(route, role, open).status()).as("%d", open).isEqualTo(allowed ? 200 : 403);
    }
    var shut = ask(route, role, OTHERS);
    var none = ask(route, role, NONE);
    assertThat(shut.status()).isEqualTo(allowed ? 404 : 403);
    assertThat(without(OTHERS, shut)).isEqualTo(without(NONE, none));
  }

  @ParameterizedTest
  @MethodSource("aboutNoCase")
  void no_list_and_no_figure_names_a_case_that_only_others_may_see(Route route, Role role) {
    var answer = ask(route, role, OTHERS);
    assertThat(answer.status() == 403).isEqualTo(!route.roles().contains(role));
    assertThat(answer.whole().body())
        .doesNotContain("FOI-00005", Facts.caseNumber(OTHERS).toString());
  }

  @Test
  void what_one_may_see_is_in_the_lists_and_counted() {
    for (String list :
        List.of(
            "/cases", "/cases.csv", "/board", "/diary", "/diary.ics", "/retention?state=open")) {
      assertThat(service.as(token(Role.MANAGER), list).whole().body())
          .as(list)
          .contains("FOI-00001", "FOI-00002", "FOI-00003", "FOI-00004");
    }
    assertThat(
            service
                .as(token(Role.MANAGER), "/retention")
                .body()
                .path("counts")
                .path("OPEN")
                .asInt())
        .isEqualTo(4);
  }

  private static String without(int number, QueryService.Answer answer) {
    return answer.whole().body().replace(Facts.caseNumber(number).toString(), "");
  }

  private static QueryService.Answer ask(Route route, Role role, int number) {
    return service.as(
        token(role),
        route
                .path()
                .replace("{caseId}", Facts.caseNumber(number).toString())
                .replace("{step}", "0")
                .replace("{authority}", "sample-police")
                .replaceAll("\\{[^}]+}", "1")
            + (route == Route.CASE_DIFF ? "?from=2026-03-02" : "")
            + (route == Route.RETENTION ? "?state=open,kept,due,held,owed,erased" : ""));
  }

  private static String token(Role role) {
    return SignIn.token("sample-police", role.claim());
  }

  private static List<Envelope> restricted(int number, String person) {
    return CaseBook.of(Facts.caseNumber(number))
        .write(
            Facts.received(number, "2026-02-24"),
            Facts.assigned("officer-sam"),
            new AccessRestricted(
                LocalDate.parse("2026-02-25"),
                List.of(new PersonId(person)),
                ProtectedText.of("Sensitive")))
        .envelopes();
  }
}
