package uk.foicasebook.command.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.command.domain.Samples.day;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.foicasebook.command.domain.AuthorityCommand.PublishReturn;
import uk.foicasebook.command.domain.AuthorityCommand.SetAuthorityProfile;
import uk.foicasebook.command.domain.AuthorityRefusal.CountedAfterPublication;
import uk.foicasebook.command.domain.AuthorityRefusal.FigureTwice;
import uk.foicasebook.command.domain.AuthorityRefusal.LapseNotPositive;
import uk.foicasebook.command.domain.AuthorityRefusal.NotTheStandingReturn;
import uk.foicasebook.command.domain.AuthorityRefusal.RetentionNotPositive;
import uk.foicasebook.command.domain.AuthorityRefusal.ReturnAlreadyPublished;
import uk.foicasebook.command.domain.AuthorityRefusal.ReturnPeriodBackwards;
import uk.foicasebook.command.domain.AuthorityRefusal.ReturnPeriodNotOver;
import uk.foicasebook.command.domain.AuthorityRefusal.StageTwice;
import uk.foicasebook.command.domain.AuthorityRefusal.TakesEffectInThePast;
import uk.foicasebook.command.domain.AuthorityRefusal.TargetNotPositive;
import uk.foicasebook.command.domain.AuthorityRefusal.TargetTwice;
import uk.foicasebook.command.domain.CaseRefusal.HappensInTheFuture;
import uk.foicasebook.command.domain.CaseRefusal.NothingNamed;
import uk.foicasebook.command.domain.ResponseRefusal.NotASha256;
import uk.foicasebook.command.domain.Ruling.Denied;
import uk.foicasebook.command.domain.Ruling.Granted;
import uk.foicasebook.command.domain.Ruling.Unchanged;
import uk.foicasebook.events.AuthorityEvent;
import uk.foicasebook.events.AuthorityEvent.AuthorityProfileSet;
import uk.foicasebook.events.AuthorityEvent.ReturnPublished;
import uk.foicasebook.events.AuthorityKind;
import uk.foicasebook.events.DatePeriod;
import uk.foicasebook.events.ReturnFigure;
import uk.foicasebook.events.StepTarget;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.time.InternalTarget;

class AuthorityDecisionTest {
  private static final LocalDate TODAY = day("2026-11-23");
  private static final String FIRST = "1".repeat(64);
  private static final String SECOND = "2".repeat(64);
  private static final List<String> CHAIN = List.of("disclosure", "press");
  private static final DatePeriod SUMMER = new DatePeriod(day("2026-07-01"), day("2026-09-30"));

  @Test
  void a_profile_counts_from_its_day_until_another_does() {
    Authority settled = after(set("2026-12-01", CHAIN, 1), set("2027-02-01", List.of(), 2));

    assertThat(settled.profileOn(day("2026-11-30"))).isEqualTo(AuthorityProfile.USUAL);
    assertThat(settled.profileOn(day("2026-12-01"))).isEqualTo(inLaw(CHAIN, 1));
    assertThat(settled.profileOn(day("2027-01-31"))).isEqualTo(inLaw(CHAIN, 1));
    assertThat(settled.profileOn(day("2027-02-01"))).isEqualTo(inLaw(List.of(), 2));
  }

  @Test
  void of_two_profiles_from_one_day_the_one_set_last_counts_whatever_is_planned_after() {
    Authority settled =
        after(
            set("2027-02-01", List.of(), 2),
            set("2026-12-01", CHAIN, 1),
            set("2026-12-01", CHAIN, 4));

    assertThat(settled.profileOn(day("2026-12-01"))).isEqualTo(inLaw(CHAIN, 4));
    assertThat(settled.profileOn(day("2027-02-01"))).isEqualTo(inLaw(List.of(), 2));
  }

  @Test
  void a_profile_is_recorded_whole_with_the_usual_lapse_where_none_is_given() {
    assertThat(decide(set("2026-12-01", CHAIN, null)))
        .isEqualTo(
            new Granted<>(
                new AuthorityProfileSet(
                    TODAY,
                    day("2026-12-01"),
                    AuthorityKind.HEALTH,
                    "Sample Trust",
                    "1 Sample Street",
                    null,
                    CHAIN,
                    3,
                    List.of(new StepTarget("search", 5)),
                    36)));
  }

  @Test
  void what_is_in_force_anyhow_adds_nothing() {
    SetAuthorityProfile now = set("2026-11-01", CHAIN, 1);

    assertThat(decide(now, after(now))).isEqualTo(new Unchanged<>());
    assertThat(decide(set("2026-12-01", CHAIN, 1), after(now))).isEqualTo(new Unchanged<>());
    assertThat(decide(set("2026-12-01", CHAIN, 2), after(now))).isInstanceOf(Granted.class);
  }

  @Test
  @Refuses({TakesEffectInThePast.class, HappensInTheFuture.class})
  void only_where_none_is_in_force_may_a_profile_reach_back() {
    Authority planned = after(set("2026-12-01", CHAIN, 1));
    Authority settled = after(set("2026-11-23", CHAIN, 1));

    assertThat(decide(set("2020-01-01", CHAIN, 2))).isInstanceOf(Granted.class);
    assertThat(decide(set("2020-01-01", CHAIN, 2), planned)).isInstanceOf(Granted.class);
    assertThat(decide(set("2026-11-23", CHAIN, 2), settled)).isInstanceOf(Granted.class);
    assertDenied(
        set("2026-11-22", CHAIN, 2), settled, new TakesEffectInThePast(day("2026-11-22"), TODAY));
    assertDenied(
        new SetAuthorityProfile(
            day("2026-11-24"),
            day("2026-12-01"),
            AuthorityKind.HEALTH,
            "Sample Trust",
            null,
            null,
            CHAIN,
            1,
            List.of(),
            null),
        settled,
        new HappensInTheFuture(day("2026-11-24"), TODAY));
  }

  @Test
  @Refuses({
    StageTwice.class,
    LapseNotPositive.class,
    RetentionNotPositive.class,
    TargetTwice.class,
    TargetNotPositive.class
  })
  void everything_out_of_order_in_a_profile_is_said_at_once() {
    assertDenied(
        new SetAuthorityProfile(
            TODAY,
            TODAY,
            AuthorityKind.HEALTH,
            "Sample Trust",
            null,
            null,
            List.of("press", "disclosure", "press"),
            0,
            List.of(new StepTarget("search", 0), new StepTarget("search", 1)),
            0),
        Authority.unknown(),
        new StageTwice("press"),
        new LapseNotPositive(0),
        new RetentionNotPositive(0),
        new TargetTwice("search"),
        new TargetNotPositive("search", 0));
  }

  @ParameterizedTest
  @EnumSource
  @Cites({"FOIA 2000 s.35", "SI 2004/3244 reg 3"})
  void every_kind_of_authority_is_one_the_law_knows(AuthorityKind kind) {
    AuthorityProfileSet set =
        new AuthorityProfileSet(TODAY, TODAY, kind, "A", null, null, List.of(), 3, List.of(), null);

    assertThat(Authority.unknown().evolve(set).profileOn(TODAY).kind().name())
        .isEqualTo(kind.name());
  }

  @Test
  void a_return_is_the_first_version_of_its_definition_and_period() {
    PublishReturn other =
        new PublishReturn(
            TODAY,
            "quarterly-statistics",
            "1",
            new DatePeriod(day("2026-04-01"), day("2026-06-30")),
            day("2026-10-15"),
            "2026-10",
            null,
            SECOND,
            figures());

    assertThat(decide(publish(FIRST, null))).isEqualTo(new Granted<>(published(FIRST, null, 1)));
    assertThat(decide(other, after(publish(FIRST, null)))).isInstanceOf(Granted.class);
  }

  @Test
  @Refuses({ReturnAlreadyPublished.class, NotTheStandingReturn.class})
  void a_return_is_published_once_and_corrected_by_one_that_names_it() {
    Authority once = after(publish(FIRST, null));
    Authority twice = after(publish(FIRST, null), publish(SECOND, FIRST));

    assertThat(decide(publish(FIRST, null), once)).isEqualTo(new Unchanged<>());
    assertThat(decide(publish(SECOND, FIRST), once))
        .isEqualTo(new Granted<>(published(SECOND, FIRST, 2)));
    assertThat(decide(publish(SECOND, FIRST), twice)).isEqualTo(new Unchanged<>());
    assertDenied(
        publish(SECOND, null), once, new ReturnAlreadyPublished("quarterly-statistics", 1, FIRST));
    assertDenied(publish("3".repeat(64), FIRST), twice, new NotTheStandingReturn(FIRST, SECOND));
    assertDenied(
        publish(SECOND, FIRST), Authority.unknown(), new NotTheStandingReturn(FIRST, null));
  }

  @Test
  @Refuses({
    ReturnPeriodBackwards.class,
    ReturnPeriodNotOver.class,
    CountedAfterPublication.class,
    FigureTwice.class,
    NotASha256.class,
    NothingNamed.class
  })
  void everything_out_of_order_in_a_return_is_said_at_once() {
    ReturnFigure received = new ReturnFigure("received", "120");
    assertDenied(
        publish("2026-09-30", "2026-07-01", "2026-11-24", "X", "Y", received, received),
        Authority.unknown(),
        new ReturnPeriodBackwards(day("2026-09-30"), day("2026-07-01")),
        new CountedAfterPublication(day("2026-11-24"), TODAY),
        new NotASha256("Y"),
        new NotASha256("X"),
        new FigureTwice("received"));
    assertDenied(
        publish("2026-10-01", "2026-12-31", "2026-11-23", FIRST, null),
        Authority.unknown(),
        new ReturnPeriodNotOver(day("2026-12-31"), TODAY),
        new NothingNamed("figures"));
  }

  @Test
  void figures_as_at_the_last_day_of_the_period_are_in_order() {
    assertThat(
            decide(
                publish(
                    "2026-11-01",
                    "2026-11-23",
                    "2026-11-23",
                    FIRST,
                    null,
                    new ReturnFigure("received", "4"))))
        .isInstanceOf(Granted.class);
  }

  private static SetAuthorityProfile set(
      String effectiveFrom, List<String> chain, @Nullable Integer lapse) {
    return new SetAuthorityProfile(
        TODAY,
        day(effectiveFrom),
        AuthorityKind.HEALTH,
        "Sample Trust",
        "1 Sample Street",
        null,
        chain,
        lapse,
        List.of(new StepTarget("search", 5)),
        36);
  }

  private static AuthorityProfile inLaw(List<String> chain, int lapse) {
    return new AuthorityProfile(
        uk.foicasebook.law.AuthorityKind.HEALTH,
        chain,
        lapse,
        36,
        List.of(new InternalTarget("search", 5)));
  }

  private static PublishReturn publish(String sha256, @Nullable String replaces) {
    return publish(
        "2026-07-01",
        "2026-09-30",
        "2026-10-15",
        sha256,
        replaces,
        figures().toArray(ReturnFigure[]::new));
  }

  private static PublishReturn publish(
      String from,
      String to,
      String asAt,
      String sha256,
      @Nullable String replaces,
      ReturnFigure... figures) {
    return new PublishReturn(
        TODAY,
        "quarterly-statistics",
        "1",
        new DatePeriod(day(from), day(to)),
        day(asAt),
        "2026-10",
        replaces,
        sha256,
        List.of(figures));
  }

  private static ReturnPublished published(String sha256, @Nullable String replaces, int version) {
    return new ReturnPublished(
        TODAY,
        "quarterly-statistics",
        "1",
        SUMMER,
        day("2026-10-15"),
        "2026-10",
        version,
        replaces,
        sha256,
        figures());
  }

  private static List<ReturnFigure> figures() {
    return List.of(new ReturnFigure("received", "120"), new ReturnFigure("in-time", "113"));
  }

  /** What an authority is after commands that were all granted. */
  private static Authority after(AuthorityCommand... commands) {
    return Stream.of(commands)
        .reduce(
            Authority.unknown(),
            (state, command) ->
                state.evolve(((Granted<AuthorityEvent>) decide(command, state)).fact()),
            (_, _) -> {
              throw new IllegalStateException("in their order");
            });
  }

  private static Ruling<AuthorityEvent> decide(AuthorityCommand command) {
    return decide(command, Authority.unknown());
  }

  private static Ruling<AuthorityEvent> decide(AuthorityCommand command, Authority authority) {
    return new AuthorityDecider().decide(command, authority, Samples.LATE_ENTRY);
  }

  private static void assertDenied(
      AuthorityCommand command, Authority authority, Refusal... reasons) {
    assertThat(decide(command, authority)).isEqualTo(new Denied<>(List.of(reasons)));
  }
}
