package uk.foicasebook.command.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.command.domain.CostTest.OTHER;
import static uk.foicasebook.command.domain.CostTest.THIRD;
import static uk.foicasebook.command.domain.CostTest.aggregated;
import static uk.foicasebook.command.domain.CostTest.estimated;
import static uk.foicasebook.command.domain.CostTest.locating;
import static uk.foicasebook.command.domain.Samples.ANSWERED;
import static uk.foicasebook.command.domain.Samples.BRIEFINGS;
import static uk.foicasebook.command.domain.Samples.COVERT;
import static uk.foicasebook.command.domain.Samples.FIGURES;
import static uk.foicasebook.command.domain.Samples.LATE_ENTRY;
import static uk.foicasebook.command.domain.Samples.RECEIVED;
import static uk.foicasebook.command.domain.Samples.WORKED_ON;
import static uk.foicasebook.command.domain.Samples.answered;
import static uk.foicasebook.command.domain.Samples.day;
import static uk.foicasebook.command.domain.Samples.denied;
import static uk.foicasebook.command.domain.Samples.foia;
import static uk.foicasebook.command.domain.Samples.issued;
import static uk.foicasebook.command.domain.Samples.numbered;
import static uk.foicasebook.command.domain.Samples.part;
import static uk.foicasebook.command.domain.Samples.partNumbers;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.response;
import static uk.foicasebook.command.domain.Samples.strand;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Samples.withheld;
import static uk.foicasebook.command.domain.Story.given;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.domain.CaseRefusal.NothingNamed;
import uk.foicasebook.command.domain.CaseRefusal.UnknownOtherCase;
import uk.foicasebook.command.domain.ExemptionCommand.ApplyExemption;
import uk.foicasebook.command.domain.ExemptionCommand.NeitherConfirmNorDeny;
import uk.foicasebook.command.domain.ExemptionCommand.RefuseStrand;
import uk.foicasebook.command.domain.FoiCase.Known;
import uk.foicasebook.command.domain.GroundRefusal.ConfirmingWithinTheLimit;
import uk.foicasebook.command.domain.GroundRefusal.CostNotEstimated;
import uk.foicasebook.command.domain.GroundRefusal.EarlierNotCompliedWith;
import uk.foicasebook.command.domain.GroundRefusal.NoEarlierNotice;
import uk.foicasebook.command.domain.GroundRefusal.NoSuchGround;
import uk.foicasebook.command.domain.GroundRefusal.NotOfThisRegime;
import uk.foicasebook.command.domain.GroundRefusal.NothingRepeated;
import uk.foicasebook.command.domain.GroundRefusal.VexatiousWithoutReasons;
import uk.foicasebook.command.domain.GroundRefusal.WithinTheLimit;
import uk.foicasebook.command.domain.ResponseCommand.DraftAnswer;
import uk.foicasebook.command.domain.SearchCommand.RecordStrand;
import uk.foicasebook.command.domain.StrandRefusal.DeterminedOtherwise;
import uk.foicasebook.command.domain.StrandRefusal.FindingContradicted;
import uk.foicasebook.command.domain.StrandRefusal.NothingIsHeld;
import uk.foicasebook.command.domain.StrandRefusal.RefusedOutright;
import uk.foicasebook.command.domain.StrandRefusal.StrandAlreadyAnswered;
import uk.foicasebook.command.domain.StrandRefusal.UnknownStrand;
import uk.foicasebook.events.AggregatedRequest;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.CostActivity;
import uk.foicasebook.events.CostItem;
import uk.foicasebook.events.EarlierRequest;
import uk.foicasebook.events.ExemptionEvent.StrandRefused;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.AuthorityKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.exemption.CitationProblem;
import uk.foicasebook.law.exemption.Instrument;
import uk.foicasebook.law.exemption.OutrightRefusal;

class RefuseStrandTest {
  private static final CaseEvent[] FOUND = {
    received(), numbered("1"), strand(FIGURES, Finding.HELD, "1")
  };

  @Test
  @Cites({"FOIA 2000 s.12(1)", "SI 2004/3244 reg 4(4)"})
  @Refuses({CostNotEstimated.class, WithinTheLimit.class})
  void cost_is_a_ground_once_an_estimate_exceeds_the_limit() {
    given(FOUND)
        .when(refuse(FIGURES, "12(1)"))
        .thenRefused(new CostNotEstimated(foia("12(1)"), "FOIA 2000 s.12(1)"));
    given(with(FOUND, estimated("e", 450, locating(18 * 60))))
        .when(refuse(FIGURES, "12(1)"))
        .thenRefused(
            new WithinTheLimit(foia("12(1)"), new BigDecimal("450.00"), 450, "FOIA 2000 s.12(1)"));
    given(with(FOUND, estimated("e", 450, locating(18 * 60 + 1))))
        .when(refuse(FIGURES, "s.12(1)"))
        .thenFacts(refused(FIGURES, "12(1)"))
        .when(refuse(FIGURES, "12(1)"))
        .thenNothingNew();
  }

  @Test
  @Cites("SI 2004/3244 reg 3")
  void a_department_may_be_asked_for_more() {
    given(with(FOUND, estimated("e", 600, locating(24 * 60))))
        .on(LATE_ENTRY.at(AuthorityProfile.of(AuthorityKind.GOVERNMENT_DEPARTMENT)))
        .when(refuse(FIGURES, "12(1)"))
        .thenRefused(
            new WithinTheLimit(foia("12(1)"), new BigDecimal("600.00"), 600, "FOIA 2000 s.12(1)"));
  }

  @Test
  @Cites("FOIA 2000 s.12(4)")
  void what_is_counted_together_adds_up() {
    given(
            with(
                FOUND,
                estimated("e", 450, locating(10 * 60)),
                estimated("f", 450, locating(60)),
                aggregated(new AggregatedRequest(OTHER, day("2019-01-28"), 7 * 60 + 1))))
        .when(refuse(FIGURES, "12(1)"))
        .thenFacts(refused(FIGURES, "12(1)"));
  }

  @Test
  @Cites("FOIA 2000 s.12(2)")
  @Refuses(ConfirmingWithinTheLimit.class)
  void not_even_confirming_takes_an_estimate_of_that_alone() {
    CostItem finding =
        new CostItem(CostActivity.DETERMINING_WHETHER_HELD, 18 * 60, text("Every box"));
    given(with(FOUND, estimated("e", 450, locating(60), finding)))
        .when(refuse(FIGURES, "12(2)"))
        .thenRefused(new ConfirmingWithinTheLimit(new BigDecimal("450.00"), 450));
    given(with(FOUND, estimated("e", 450, finding)))
        .when(refuse(FIGURES, "12(2)"))
        .thenRefused(
            new WithinTheLimit(foia("12(2)"), new BigDecimal("450.00"), 450, "FOIA 2000 s.12(2)"));
    CostItem more =
        new CostItem(CostActivity.DETERMINING_WHETHER_HELD, 18 * 60 + 1, text("Every box"));
    given(with(FOUND, estimated("e", 450, more)))
        .when(refuse(FIGURES, "12(2)"))
        .thenFacts(refused(FIGURES, "12(2)"));
  }

  @Test
  @Cites("FOIA 2000 s.14(1)")
  @Refuses(VexatiousWithoutReasons.class)
  void that_a_request_is_vexatious_is_said_with_reasons() {
    given(FOUND)
        .when(new RefuseStrand(WORKED_ON, FIGURES, List.of("14(1)"), null, null, null))
        .thenRefused(new VexatiousWithoutReasons(foia("14(1)"), "FOIA 2000 s.14(1)"));
    given(FOUND).when(refuse(FIGURES, "14(1)")).thenFacts(refused(FIGURES, "14(1)"));
  }

  @Test
  @Cites("FOIA 2000 s.14(2)")
  @Refuses({NothingRepeated.class, EarlierNotCompliedWith.class, UnknownOtherCase.class})
  void a_repeated_request_names_what_it_repeats_and_that_was_complied_with() {
    given(FOUND)
        .when(refuse(FIGURES, "14(2)"))
        .thenRefused(new NothingRepeated(foia("14(2)"), "FOIA 2000 s.14(2)"));
    given(FOUND).when(repeats(OTHER)).thenRefused(new UnknownOtherCase(OTHER));
    for (String answeredOn : new String[] {"2019-01-16", null}) {
      given(FOUND)
          .on(LATE_ENTRY.beside(Map.of(OTHER, complied("2018-12-03", answeredOn))))
          .when(repeats(OTHER))
          .thenRefused(new EarlierNotCompliedWith(OTHER, "FOIA 2000 s.14(2)"));
    }
    given(FOUND)
        .on(LATE_ENTRY.beside(Map.of(OTHER, complied("2018-12-03", "2019-01-15"))))
        .when(repeats(OTHER))
        .thenFacts(
            new StrandRefused(
                WORKED_ON,
                FIGURES,
                foia("14(2)"),
                List.of(new EarlierRequest(OTHER, day("2018-12-03"), day("2019-01-15"))),
                null,
                text("Why")));
  }

  @Test
  @Cites("FOIA 2000 s.17(6)")
  @Refuses(NoEarlierNotice.class)
  void a_notice_is_dispensed_with_in_view_of_one_that_was_given() {
    OtherCase refusedBefore =
        new OtherCase(day("2018-12-03"), 0, day("2018-12-20"), day("2018-12-20"));
    given(FOUND)
        .on(LATE_ENTRY.beside(Map.of(THIRD, refusedBefore)))
        .when(spokenFor("14(1)"))
        .thenFacts(
            new StrandRefused(
                WORKED_ON,
                FIGURES,
                foia("14(1)"),
                List.of(),
                new EarlierRequest(THIRD, day("2018-12-03"), day("2018-12-20")),
                text("Why")));
    given(FOUND)
        .on(LATE_ENTRY.beside(Map.of(THIRD, complied("2018-12-03", "2018-12-20"))))
        .when(spokenFor("14(1)"))
        .thenRefused(new NoEarlierNotice(THIRD));
    given(with(FOUND, estimated("e", 450, locating(18 * 60 + 1))))
        .on(LATE_ENTRY.beside(Map.of(THIRD, refusedBefore)))
        .when(spokenFor("12(1)"))
        .thenRefused(new NoEarlierNotice(THIRD));
    given(FOUND)
        .on(LATE_ENTRY.beside(Map.of(THIRD, new OtherCase(RECEIVED, 0, ANSWERED, ANSWERED))))
        .when(spokenFor("14(1)"))
        .thenRefused(new NoEarlierNotice(THIRD));
  }

  @Test
  @Refuses({NoSuchGround.class, NotOfThisRegime.class, NothingNamed.class, UnknownStrand.class})
  void a_ground_is_one_of_the_enactment_the_request_is_answered_under() {
    given(FOUND).when(refuse(FIGURES)).thenRefused(new NothingNamed("provisions"));
    given(FOUND).when(refuse(COVERT, "14(1)")).thenRefused(new UnknownStrand(COVERT));
    given(FOUND)
        .when(refuse(FIGURES, "99"))
        .thenRefused(
            new NoSuchGround(
                "99",
                new CitationProblem.NotOutright(
                    Instrument.FOIA_2000,
                    "99",
                    OutrightRefusal.under(Instrument.FOIA_2000).stream()
                        .map(OutrightRefusal::provision)
                        .toList())));
    given(received(Regime.EIR, RECEIVED), strand(FIGURES, Finding.HELD))
        .when(refuse(FIGURES, "FOIA 2000 s.14(1)"))
        .thenRefused(new NotOfThisRegime(foia("14(1)"), Regime.EIR));
    given(received(Regime.FOISA, RECEIVED), strand(FIGURES, Finding.HELD))
        .when(refuse(FIGURES, "14(1)"))
        .thenFacts(
            new StrandRefused(
                WORKED_ON,
                FIGURES,
                new ProvisionCode("FOISA 2002 s.14(1)"),
                List.of(),
                null,
                text("Why")));
  }

  @Test
  @Cites("FOIA 2000 s.1(1)")
  @Refuses({DeterminedOtherwise.class, NothingIsHeld.class, StrandAlreadyAnswered.class})
  void only_what_is_undecided_is_refused() {
    given(received(), strand(BRIEFINGS, Finding.HELD), withheld(BRIEFINGS, "24(1)"))
        .when(refuse(BRIEFINGS, "14(1)"))
        .thenRefused(
            new DeterminedOtherwise(BRIEFINGS, new Determination.Withheld(List.of(foia("24(1)")))));
    given(received(), strand(COVERT, Finding.NOT_STATED), denied(COVERT, "24(2)"))
        .when(refuse(COVERT, "14(1)"))
        .thenRefused(
            new DeterminedOtherwise(
                COVERT, new Determination.NeitherConfirmedNorDenied(List.of(foia("24(2)")))));
    given(with(FOUND, answered(FIGURES, "1")))
        .when(refuse(FIGURES, "14(1)"))
        .thenRefused(
            new DeterminedOtherwise(FIGURES, new Determination.Disclosed(Set.of(part("1")))));
    given(received(), strand(FIGURES, Finding.NOT_HELD))
        .when(refuse(FIGURES, "14(1)"))
        .thenRefused(new NothingIsHeld(FIGURES));
    given(with(FOUND, refused(FIGURES, "14(1)"), issued("r1", true, FIGURES)))
        .when(refuse(FIGURES, "14(1)"))
        .thenRefused(new StrandAlreadyAnswered(FIGURES, response("r1")));
  }

  @Test
  @Refuses({RefusedOutright.class, FindingContradicted.class})
  void what_is_refused_is_not_withheld_denied_or_answered_beside_it() {
    RefusedOutright outright = new RefusedOutright(FIGURES, List.of(foia("14(1)")));
    CaseEvent[] refused = with(FOUND, refused(FIGURES, "14(1)"));
    given(refused)
        .when(new ApplyExemption(WORKED_ON, FIGURES, List.of("24(1)"), null))
        .thenRefused(outright);
    given(refused)
        .when(new NeitherConfirmNorDeny(WORKED_ON, FIGURES, List.of("24(2)"), null))
        .thenRefused(outright);
    given(refused)
        .when(new DraftAnswer(WORKED_ON, FIGURES, part("1"), text("Fourteen")))
        .thenRefused(outright);
    given(refused)
        .when(
            new RecordStrand(
                WORKED_ON, FIGURES, partNumbers("1"), text("About figures"), Finding.NOT_HELD))
        .thenRefused(
            new FindingContradicted(
                FIGURES, Finding.NOT_HELD, new Determination.Refused(List.of(foia("14(1)")))));
    assertThat(((Known) given(refused).state()).file().partsSettledBy(Set.of(FIGURES)))
        .containsExactly(part("1"));
  }

  @Test
  void another_case_is_told_what_it_needs_of_this_one() {
    assertThat(
            OtherCase.of(
                (Known)
                    given(
                            with(
                                FOUND,
                                estimated("e", 450, locating(60), locating(30)),
                                refused(FIGURES, "14(1)"),
                                issued("r1", true, FIGURES)))
                        .state()))
        .isEqualTo(new OtherCase(RECEIVED, 90, ANSWERED, ANSWERED));
    assertThat(
            OtherCase.of(
                (Known)
                    given(with(FOUND, refused(FIGURES, "12(1)"), issued("r1", false, FIGURES)))
                        .state()))
        .isEqualTo(new OtherCase(RECEIVED, 0, null, null));
  }

  private static OtherCase complied(String receivedOn, String answeredOn) {
    return new OtherCase(day(receivedOn), 0, answeredOn == null ? null : day(answeredOn), null);
  }

  private static RefuseStrand repeats(CaseId earlier) {
    return new RefuseStrand(
        WORKED_ON, FIGURES, List.of("14(2)"), List.of(earlier), null, text("Why"));
  }

  private static RefuseStrand spokenFor(String provision) {
    return new RefuseStrand(WORKED_ON, FIGURES, List.of(provision), null, THIRD, text("Why"));
  }

  private static RefuseStrand refuse(StrandId strand, String... provisions) {
    return new RefuseStrand(WORKED_ON, strand, List.of(provisions), null, null, text("Why"));
  }

  static StrandRefused refused(StrandId strand, String provision) {
    return new StrandRefused(WORKED_ON, strand, foia(provision), List.of(), null, text("Why"));
  }

  static CaseEvent[] with(CaseEvent[] before, CaseEvent... more) {
    return Stream.concat(Stream.of(before), Stream.of(more)).toArray(CaseEvent[]::new);
  }
}
