package uk.foicasebook.command.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.command.domain.Samples.BRIEFINGS;
import static uk.foicasebook.command.domain.Samples.COVERT;
import static uk.foicasebook.command.domain.Samples.FIGURES;
import static uk.foicasebook.command.domain.Samples.LATE_ENTRY;
import static uk.foicasebook.command.domain.Samples.RECEIVED;
import static uk.foicasebook.command.domain.Samples.day;
import static uk.foicasebook.command.domain.Samples.denied;
import static uk.foicasebook.command.domain.Samples.foia;
import static uk.foicasebook.command.domain.Samples.numbered;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.strand;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Samples.withheld;
import static uk.foicasebook.command.domain.Story.given;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.domain.CaseRefusal.NothingNamed;
import uk.foicasebook.command.domain.ClockCommand.ExtendForComplexity;
import uk.foicasebook.command.domain.ClockCommand.ExtendForPublicInterest;
import uk.foicasebook.command.domain.ClockCommand.SetSpecialTimeLimit;
import uk.foicasebook.command.domain.ClockRefusal.ExtendedBackwards;
import uk.foicasebook.command.domain.ClockRefusal.ExtensionIdTaken;
import uk.foicasebook.command.domain.ClockRefusal.LimitHasNo;
import uk.foicasebook.command.domain.ClockRefusal.LimitNeeds;
import uk.foicasebook.command.domain.ClockRefusal.NoPowerToExtend;
import uk.foicasebook.command.domain.ClockRefusal.NoSuchLimit;
import uk.foicasebook.command.domain.ClockRefusal.NothingToWeigh;
import uk.foicasebook.command.domain.ClockRefusal.PeriodRunsBackwards;
import uk.foicasebook.command.domain.ExemptionRefusal.NotReliedOn;
import uk.foicasebook.command.domain.FoiCase.Known;
import uk.foicasebook.command.domain.StrandRefusal.UnknownStrand;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClockEvent.ComplexityExtensionNotified;
import uk.foicasebook.events.ClockEvent.PublicInterestExtensionNotified;
import uk.foicasebook.events.ClockEvent.SpecialTimeLimitSet;
import uk.foicasebook.events.DatePeriod;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.ExtensionId;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.SpecialLimit;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.law.time.Remark;

/** More time is taken: day 20 is 12 February 2019, and day 40 is 12 March. */
class MoreTimeTest {
  private static final LocalDate IN_TIME = day("2019-02-11");
  private static final LocalDate UNTIL = day("2019-03-12");

  @Test
  @Cites({"FOIA 2000 s.10(3)", "FOIA 2000 s.17(2)"})
  void what_is_qualified_and_relied_on_may_be_weighed_for_longer() {
    Story extended =
        sorted()
            .when(weigh(IN_TIME, UNTIL, List.of(BRIEFINGS), "31(1)(a)"))
            .thenFacts(weighing("extension-1", IN_TIME, UNTIL, List.of(BRIEFINGS), "31(1)(a)"))
            .when(weigh(IN_TIME, UNTIL, List.of(BRIEFINGS), "31(1)(a)"))
            .thenNothingNew();

    assertThat(read(extended).deadlines(DeadlineKind.PUBLIC_INTEREST_DECISION))
        .extracting(d -> d.due() + " " + d.parts())
        .containsExactly("2019-03-12 [briefings]");
    assertThat(read(extended).due().orElseThrow().due()).isEqualTo("2019-02-12");
  }

  @Test
  void what_is_neither_confirmed_nor_denied_is_weighed_too() {
    sorted().when(weigh(IN_TIME, UNTIL, List.of(COVERT), "31(3)")).thenAccepted();
    sorted()
        .when(weigh(IN_TIME, UNTIL, List.of(BRIEFINGS, COVERT), "31(1)(a)", "31(3)"))
        .thenAccepted();
  }

  @Test
  void a_late_one_and_one_on_top_of_another_are_kept_and_marked() {
    Story late =
        sorted()
            .when(weigh(day("2019-02-13"), UNTIL, List.of(BRIEFINGS), "31(1)(a)"))
            .thenAccepted();
    assertThat(read(late).remarks())
        .extracting(Remark::kind)
        .containsExactly(Remark.Kind.EXTENSION_LATE);

    Story stacked =
        sorted()
            .when(weigh(IN_TIME, UNTIL, List.of(BRIEFINGS), "31(1)(a)"))
            .thenAccepted()
            .when(weigh(UNTIL, day("2019-04-01"), List.of(BRIEFINGS), "31(1)(a)"))
            .thenAccepted();
    assertThat(read(stacked).remarks())
        .extracting(Remark::kind)
        .containsExactly(Remark.Kind.EXTENSION_STACKED, Remark.Kind.EXTENSION_BEYOND_CEILING);
  }

  @Test
  @Refuses({NothingToWeigh.class, NotReliedOn.class})
  @Cites("FOIA 2000 s.10(3)")
  void what_is_absolute_or_not_relied_on_is_not_weighed() {
    sorted()
        .when(weigh(IN_TIME, UNTIL, List.of(FIGURES), "21(1)"))
        .thenRefused(new NothingToWeigh(foia("21(1)"), "FOIA 2000 s.2(3)"));
    sorted()
        .when(weigh(IN_TIME, UNTIL, List.of(BRIEFINGS), "43(2)"))
        .thenRefused(new NotReliedOn(new Claim(BRIEFINGS, foia("43(2)"), Limb.COMMUNICATE)));
    sorted()
        .when(weigh(IN_TIME, UNTIL, List.of(BRIEFINGS, FIGURES), "31(1)(a)"))
        .thenRefused(new NotReliedOn(new Claim(FIGURES, foia("31(1)(a)"), Limb.COMMUNICATE)));
    sorted()
        .when(weigh(IN_TIME, UNTIL, List.of(BRIEFINGS), "31(1)(a)", "43(2)"))
        .thenRefused(new NotReliedOn(new Claim(BRIEFINGS, foia("43(2)"), Limb.COMMUNICATE)));
  }

  @Test
  @Refuses({NothingNamed.class, UnknownStrand.class, ExtendedBackwards.class})
  void an_extension_is_of_something_there_is_and_until_a_day_to_come() {
    sorted()
        .when(weigh(IN_TIME, UNTIL, List.of(), "31(1)(a)"))
        .thenRefused(new NothingNamed("strands"));
    sorted()
        .when(weigh(IN_TIME, UNTIL, List.of(BRIEFINGS)))
        .thenRefused(new NothingNamed("exemptions"));
    sorted()
        .when(weigh(IN_TIME, UNTIL, List.of(new StrandId("none")), "31(1)(a)"))
        .thenRefused(new UnknownStrand(new StrandId("none")));
    sorted()
        .when(weigh(IN_TIME, IN_TIME.minusDays(1), List.of(BRIEFINGS), "31(1)(a)"))
        .thenRefused(new ExtendedBackwards(IN_TIME, IN_TIME.minusDays(1)));
    sorted().when(weigh(IN_TIME, IN_TIME, List.of(BRIEFINGS), "31(1)(a)")).thenAccepted();
  }

  @Test
  @Refuses(ExtensionIdTaken.class)
  void another_extension_needs_another_name() {
    Story extended =
        given(
            received(),
            strand(BRIEFINGS, Finding.HELD),
            withheld(BRIEFINGS, "31(1)(a)"),
            weighing("x", IN_TIME, UNTIL, List.of(BRIEFINGS), "31(1)(a)"));

    extended
        .when(
            new ExtendForPublicInterest(
                IN_TIME,
                new ExtensionId("x"),
                List.of(BRIEFINGS),
                List.of("31(1)(a)"),
                Channel.EMAIL,
                UNTIL.plusDays(1),
                null))
        .thenRefused(new ExtensionIdTaken(new ExtensionId("x")));
  }

  @Test
  @Refuses(NoPowerToExtend.class)
  @Cites({"EIR 2004 reg 7(1)", "FOIA 2000 s.10(3)"})
  void complexity_is_for_the_regulations_and_the_public_interest_for_the_act() {
    Story environmental =
        given(
            received(Regime.EIR, RECEIVED),
            strand(BRIEFINGS, Finding.HELD),
            new ExemptionApplied(
                Samples.WORKED_ON, BRIEFINGS, new ProvisionCode("EIR 2004 reg 12(5)(b)"), null));

    environmental
        .when(complex(IN_TIME, UNTIL))
        .thenFacts(
            new ComplexityExtensionNotified(
                IN_TIME,
                new ExtensionId("extension-1"),
                List.of(),
                Channel.EMAIL,
                UNTIL,
                LATE_ENTRY.edition().name(),
                text("Nine years")))
        .when(complex(IN_TIME, UNTIL))
        .thenNothingNew();
    environmental.when(complex(day("2019-02-13"), UNTIL)).thenAccepted();
    environmental
        .when(weigh(IN_TIME, UNTIL, List.of(BRIEFINGS), "12(5)(b)"))
        .thenRefused(new NoPowerToExtend("EIR 2004 reg 7(1)"));
    sorted().when(complex(IN_TIME, UNTIL)).thenRefused(new NoPowerToExtend("EIR 2004 reg 7(1)"));
    environmental
        .when(complex(IN_TIME, IN_TIME.minusDays(1)))
        .thenRefused(new ExtendedBackwards(IN_TIME, IN_TIME.minusDays(1)));
  }

  @Test
  @Refuses({LimitNeeds.class, LimitHasNo.class, NoSuchLimit.class, PeriodRunsBackwards.class})
  @Cites({"FOIA 2000 s.10(4)", "SI 2004/3364 reg 3"})
  void a_special_limit_says_what_it_needs_and_no_more() {
    DatePeriod half = new DatePeriod(day("2019-02-18"), day("2019-02-22"));
    Story request = given(received());

    request
        .when(limit(SpecialLimit.SCHOOL, List.of(half), null))
        .thenFacts(new SpecialTimeLimitSet(RECEIVED, SpecialLimit.SCHOOL, List.of(half), null))
        .when(limit(SpecialLimit.SCHOOL, List.of(half), null))
        .thenNothingNew();
    request
        .when(limit(SpecialLimit.ARCHIVE, null, null))
        .thenFacts(new SpecialTimeLimitSet(RECEIVED, SpecialLimit.ARCHIVE, List.of(), null));
    request.when(limit(SpecialLimit.SET_BY_COMMISSIONER, null, UNTIL)).thenAccepted();
    request
        .when(limit(SpecialLimit.SCHOOL, null, null))
        .thenRefused(new LimitNeeds(SpecialLimit.SCHOOL, "noSessions"));
    request
        .when(limit(SpecialLimit.SET_BY_COMMISSIONER, null, null))
        .thenRefused(new LimitNeeds(SpecialLimit.SET_BY_COMMISSIONER, "setDay"));
    request
        .when(limit(SpecialLimit.SCHOOL, List.of(half), UNTIL))
        .thenRefused(new LimitHasNo(SpecialLimit.SCHOOL, "setDay"));
    request
        .when(limit(SpecialLimit.SET_BY_COMMISSIONER, List.of(), UNTIL))
        .thenRefused(new LimitHasNo(SpecialLimit.SET_BY_COMMISSIONER, "noSessions"));
    request
        .when(limit(SpecialLimit.ARCHIVE, List.of(), UNTIL))
        .thenRefused(
            new LimitHasNo(SpecialLimit.ARCHIVE, "noSessions"),
            new LimitHasNo(SpecialLimit.ARCHIVE, "setDay"));
    request
        .when(limit(SpecialLimit.SCHOOL, List.of(new DatePeriod(half.to(), half.from())), null))
        .thenRefused(new PeriodRunsBackwards(half.to(), half.from()));
    given(received(Regime.EIR, RECEIVED))
        .when(limit(SpecialLimit.ARCHIVE, null, null))
        .thenRefused(new NoSuchLimit(SpecialLimit.ARCHIVE, Regime.EIR));
    given(received(Regime.FOISA, RECEIVED))
        .when(limit(SpecialLimit.ARCHIVE, null, null))
        .thenAccepted();
    given(received(Regime.FOISA, RECEIVED))
        .when(limit(SpecialLimit.SCHOOL, List.of(), null))
        .thenRefused(new NoSuchLimit(SpecialLimit.SCHOOL, Regime.FOISA));
    assertThat(new LimitNeeds(SpecialLimit.SCHOOL, "noSessions").citation())
        .isEqualTo("SI 2004/3364 reg 3");
  }

  private static Story sorted() {
    return given(
        received(),
        numbered("1", "2", "3"),
        strand(FIGURES, Finding.HELD, "1"),
        withheld(FIGURES, "21(1)"),
        strand(BRIEFINGS, Finding.HELD, "2"),
        withheld(BRIEFINGS, "31(1)(a)"),
        strand(COVERT, Finding.NOT_STATED, "3"),
        denied(COVERT, "31(3)"));
  }

  private static Reading read(Story story) {
    return StatutoryTime.read(((Known) story.state()).file().clock(), LATE_ENTRY);
  }

  private static ExtendForPublicInterest weigh(
      LocalDate on, LocalDate until, List<StrandId> strands, String... exemptions) {
    return new ExtendForPublicInterest(
        on, null, strands, List.of(exemptions), Channel.EMAIL, until, null);
  }

  private static PublicInterestExtensionNotified weighing(
      String name, LocalDate on, LocalDate until, List<StrandId> strands, String... exemptions) {
    return new PublicInterestExtensionNotified(
        on,
        new ExtensionId(name),
        strands,
        Stream.of(exemptions).map(Samples::foia).toList(),
        Channel.EMAIL,
        until,
        LATE_ENTRY.edition().name(),
        null);
  }

  private static ExtendForComplexity complex(LocalDate on, LocalDate until) {
    return new ExtendForComplexity(on, null, List.of(), Channel.EMAIL, until, text("Nine years"));
  }

  private static SetSpecialTimeLimit limit(
      SpecialLimit limit, List<DatePeriod> noSessions, LocalDate setDay) {
    return new SetSpecialTimeLimit(RECEIVED, limit, noSessions, setDay);
  }
}
