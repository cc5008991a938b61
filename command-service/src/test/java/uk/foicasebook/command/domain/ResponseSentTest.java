package uk.foicasebook.command.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.command.domain.Samples.ANSWERED;
import static uk.foicasebook.command.domain.Samples.BRIEFINGS;
import static uk.foicasebook.command.domain.Samples.COVERT;
import static uk.foicasebook.command.domain.Samples.DUE;
import static uk.foicasebook.command.domain.Samples.FIGURES;
import static uk.foicasebook.command.domain.Samples.RECEIVED;
import static uk.foicasebook.command.domain.Samples.WORKED_ON;
import static uk.foicasebook.command.domain.Samples.answered;
import static uk.foicasebook.command.domain.Samples.day;
import static uk.foicasebook.command.domain.Samples.denied;
import static uk.foicasebook.command.domain.Samples.foia;
import static uk.foicasebook.command.domain.Samples.numbered;
import static uk.foicasebook.command.domain.Samples.part;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.response;
import static uk.foicasebook.command.domain.Samples.strand;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Samples.withheld;
import static uk.foicasebook.command.domain.Story.given;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.command.domain.ExemptionRefusal.NoSuchExemption;
import uk.foicasebook.command.domain.PartRefusal.UnknownPart;
import uk.foicasebook.command.domain.ResponseCommand.RecordResponseSent;
import uk.foicasebook.command.domain.ResponseRefusal.ResponseIdTaken;
import uk.foicasebook.command.domain.StrandRefusal.UnknownStrand;
import uk.foicasebook.events.Balance;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.DefectKind;
import uk.foicasebook.events.ExemptionEvent.HarmRecorded;
import uk.foicasebook.events.ExemptionEvent.PublicInterestTestRecorded;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.HarmId;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.Likelihood;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.ResponseEvent.ResponseDefectFound;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.TestId;
import uk.foicasebook.events.WeekendReceipt;
import uk.foicasebook.law.exemption.CitationProblem;
import uk.foicasebook.law.exemption.Instrument;

class ResponseSentTest {
  private static final NoticeStatement[] NOTICE = {
    NoticeStatement.RELIES_ON_EXEMPTION,
    NoticeStatement.SPECIFIES_EXEMPTIONS,
    NoticeStatement.EXPLAINS_WHY,
    NoticeStatement.NCND_PUBLIC_INTEREST_REASONS,
    NoticeStatement.WITHHOLDING_PUBLIC_INTEREST_REASONS,
    NoticeStatement.REVIEW_PROCEDURE,
    NoticeStatement.RIGHT_TO_COMMISSIONER
  };
  private static final CaseEvent[] DISCLOSED = {
    received(), numbered("1"), strand(FIGURES, Finding.HELD, "1"), answered(FIGURES, "1")
  };

  @Test
  void a_good_answer_in_time_has_no_defects() {
    Story out =
        given(DISCLOSED)
            .when(send(null, DUE, List.of(FIGURES)))
            .thenFacts(sent("response-1", DUE, true, List.of(FIGURES)));

    assertThat(out.phase()).isEqualTo(Phase.ANSWERED);
  }

  @Test
  void a_late_answer_admits_it_or_is_marked() {
    given(DISCLOSED)
        .when(send("r1", day("2019-02-13"), List.of(FIGURES)))
        .thenFacts(
            sent("r1", day("2019-02-13"), true, List.of(FIGURES)),
            defect(day("2019-02-13"), DefectKind.LATENESS_NOT_ADMITTED, null, null, null, null));
    given(DISCLOSED)
        .when(send("r1", ANSWERED, List.of(FIGURES), NoticeStatement.ADMITS_LATENESS))
        .thenFacts(sent("r1", ANSWERED, true, List.of(FIGURES), NoticeStatement.ADMITS_LATENESS));
  }

  @Test
  void the_weekend_reading_of_the_case_counts() {
    CaseEvent[] onSaturday = {
      new RequestReceived(
          day("2019-01-19"),
          received().authority(),
          received().reference(),
          Regime.FOIA,
          WeekendReceipt.CODE,
          Channel.EMAIL,
          received().requester(),
          received().wording()),
      strand(FIGURES, Finding.NOT_HELD)
    };
    given(onSaturday)
        .when(send("r1", day("2019-02-18"), List.of(FIGURES)))
        .thenFacts(sent("r1", day("2019-02-18"), true, List.of(FIGURES)));
    given(received(Regime.FOIA, day("2019-01-19")), strand(FIGURES, Finding.NOT_HELD))
        .when(send("r1", day("2019-02-18"), List.of(FIGURES)))
        .thenFacts(
            sent("r1", day("2019-02-18"), true, List.of(FIGURES)),
            defect(day("2019-02-18"), DefectKind.LATENESS_NOT_ADMITTED, null, null, null, null));
  }

  @Test
  void an_answer_that_no_calendar_reaches_is_kept_without_a_word_on_its_time() {
    given(received(Regime.FOIA, day("2004-12-30")), strand(FIGURES, Finding.NOT_HELD))
        .when(send("r1", ANSWERED, List.of(FIGURES)))
        .thenFacts(sent("r1", ANSWERED, true, List.of(FIGURES)));
  }

  @Test
  void everything_the_rules_see_is_a_defect() {
    given(
            received(),
            numbered("1", "2", "8"),
            strand(FIGURES, Finding.HELD, "1"),
            strand(BRIEFINGS, Finding.HELD, "8"),
            withheld(BRIEFINGS, "31(1)(a)"),
            withheld(BRIEFINGS, "24(1)"),
            withheld(BRIEFINGS, "36(2)(c)"),
            balance(Limb.COMMUNICATE, Balance.DISCLOSE, BRIEFINGS, "24(1)"),
            balance(Limb.COMMUNICATE, Balance.MAINTAIN, BRIEFINGS, "36(2)(c)"),
            strand(COVERT, Finding.NOT_STATED, "8"),
            denied(COVERT, "31(3)"),
            silentHarm(Limb.CONFIRM_OR_DENY, COVERT, "31(3)"),
            balance(Limb.CONFIRM_OR_DENY, Balance.MAINTAIN, COVERT, "31(3)"))
        .when(send("r1", DUE, List.of(FIGURES, BRIEFINGS, COVERT), NOTICE))
        .thenFacts(
            sent("r1", DUE, true, List.of(FIGURES, BRIEFINGS, COVERT), NOTICE),
            defect(DUE, DefectKind.PART_UNANSWERED, "1", null, null, "FOIA 2000 s.1(1)"),
            defect(DUE, DefectKind.PART_UNANSWERED, "2", null, null, "FOIA 2000 s.1(1)"),
            defect(DUE, DefectKind.STRAND_UNDETERMINED, null, FIGURES, null, "FOIA 2000 s.1(1)"),
            defect(
                DUE,
                DefectKind.HARM_NOT_STATED,
                null,
                BRIEFINGS,
                "31(1)(a)",
                "FOIA 2000 s.17(1)(c)"),
            defect(
                DUE,
                DefectKind.PUBLIC_INTEREST_NOT_TESTED,
                null,
                BRIEFINGS,
                "31(1)(a)",
                "FOIA 2000 s.2(2)(b)"),
            defect(
                DUE, DefectKind.OPINION_MISSING, null, BRIEFINGS, "36(2)(c)", "FOIA 2000 s.36(2)"),
            defect(DUE, DefectKind.DENIAL_GIVEN_AWAY, "8", null, null, "FOIA 2000 s.17(4)"),
            defect(
                DUE,
                DefectKind.PUBLIC_INTEREST_NOT_TESTED,
                null,
                BRIEFINGS,
                "24(1)",
                "FOIA 2000 s.2(2)(b)"),
            defect(
                DUE,
                DefectKind.LIKELIHOOD_NOT_STATED,
                null,
                COVERT,
                "31(3)",
                "FOIA 2000 s.17(1)(c)"));
  }

  @Test
  void grounds_that_do_not_stand_are_misstated() {
    given(
            received(),
            strand(BRIEFINGS, Finding.HELD),
            withheld(BRIEFINGS, "23(5)"),
            strand(COVERT, Finding.HELD),
            withheld(COVERT, "99"))
        .when(send("r1", DUE, List.of(BRIEFINGS, COVERT), NOTICE))
        .thenFacts(
            sent("r1", DUE, true, List.of(BRIEFINGS, COVERT), NOTICE),
            defect(
                DUE,
                DefectKind.PROVISION_MISSTATED,
                null,
                BRIEFINGS,
                "23(5)",
                "FOIA 2000 s.17(1)(b)"),
            defect(
                DUE, DefectKind.PROVISION_MISSTATED, null, COVERT, null, "FOIA 2000 s.17(1)(b)"));
  }

  @Test
  void each_missing_statement_is_a_defect_of_its_own() {
    given(received(), strand(BRIEFINGS, Finding.HELD), withheld(BRIEFINGS, "23(1)"))
        .when(
            send(
                "r1",
                DUE,
                List.of(BRIEFINGS),
                List.of(seen(DefectKind.STATEMENT_MISSING, null, null, null, "No rights")),
                NoticeStatement.RELIES_ON_EXEMPTION,
                NoticeStatement.SPECIFIES_EXEMPTIONS,
                NoticeStatement.EXPLAINS_WHY))
        .thenFacts(
            sent(
                "r1",
                DUE,
                true,
                List.of(BRIEFINGS),
                NoticeStatement.RELIES_ON_EXEMPTION,
                NoticeStatement.SPECIFIES_EXEMPTIONS,
                NoticeStatement.EXPLAINS_WHY),
            defect(DUE, DefectKind.STATEMENT_MISSING, null, null, null, "FOIA 2000 s.17(7)(a)"),
            defect(DUE, DefectKind.STATEMENT_MISSING, null, null, null, "FOIA 2000 s.17(7)(b)"),
            noted(DefectKind.STATEMENT_MISSING, null, null, null, "No rights"));
  }

  @Test
  void what_a_reader_saw_is_kept_and_stands_for_what_a_rule_sees() {
    given(
            received(),
            numbered("1", "1c"),
            strand(FIGURES, Finding.HELD, "1", "1c"),
            answered(FIGURES, "1"))
        .when(
            send(
                "r1",
                DUE,
                List.of(FIGURES),
                List.of(
                    seen(DefectKind.PART_UNANSWERED, "1c", null, null, "Left blank"),
                    seen(DefectKind.PROVISION_MISSTATED, null, FIGURES, "31(1)(a)", "Misquoted"),
                    seen(DefectKind.PROVISION_MISSTATED, null, FIGURES, "31(1)(a)", "Misquoted"))))
        .thenFacts(
            sent("r1", DUE, true, List.of(FIGURES)),
            noted(DefectKind.PART_UNANSWERED, "1c", null, null, "Left blank"),
            noted(DefectKind.PROVISION_MISSTATED, null, FIGURES, "31(1)(a)", "Misquoted"));
  }

  @Test
  @Refuses({UnknownPart.class, UnknownStrand.class, NoSuchExemption.class})
  void what_a_reader_saw_is_about_this_case() {
    Story story = given(DISCLOSED);
    NoSuchExemption noSuch =
        new NoSuchExemption("99", new CitationProblem.UnknownSection(Instrument.FOIA_2000, "99"));

    story
        .when(send("r1", DUE, List.of(FIGURES), seenOnly("2", null, null)))
        .thenRefused(new UnknownPart(part("2")));
    story
        .when(send("r1", DUE, List.of(FIGURES), seenOnly(null, COVERT, null)))
        .thenRefused(new UnknownStrand(COVERT));
    story.when(send("r1", DUE, List.of(FIGURES), seenOnly(null, null, "99"))).thenRefused(noSuch);
    story.when(send("r1", DUE, List.of(COVERT))).thenRefused(new UnknownStrand(COVERT));
  }

  @Test
  void a_response_that_leaves_strands_for_later_leaves_their_parts_too() {
    Story partly =
        given(
                received(),
                numbered("1", "2", "3"),
                strand(FIGURES, Finding.HELD, "1"),
                answered(FIGURES, "1"),
                strand(BRIEFINGS, Finding.NOT_HELD, "2"))
            .when(send("r1", DUE, List.of(FIGURES)))
            .thenFacts(sent("r1", DUE, false, List.of(FIGURES)));
    assertThat(partly.phase()).isEqualTo(Phase.RECEIVED);

    partly
        .when(send("r2", DUE, List.of(BRIEFINGS)))
        .thenFacts(
            sent("r2", DUE, true, List.of(BRIEFINGS)),
            new ResponseDefectFound(
                DUE,
                response("r2"),
                DefectKind.PART_UNANSWERED,
                part("3"),
                null,
                null,
                new ProvisionCode("FOIA 2000 s.1(1)"),
                null));
  }

  @Test
  void a_second_letter_about_the_same_strand_is_kept() {
    given(DISCLOSED)
        .when(send("r1", DUE, List.of(FIGURES)))
        .thenAccepted()
        .when(send(null, day("2019-02-12"), List.of(FIGURES)))
        .thenNothingNew()
        .when(send("r1", DUE, List.of(FIGURES)))
        .thenNothingNew()
        .when(send(null, DUE, List.of(FIGURES), NoticeStatement.REVIEW_PROCEDURE))
        .thenFacts(
            sent("response-2", DUE, true, List.of(FIGURES), NoticeStatement.REVIEW_PROCEDURE));
  }

  @Test
  @Refuses(ResponseIdTaken.class)
  void two_responses_do_not_share_a_name() {
    given(DISCLOSED)
        .when(send("r1", DUE, List.of(FIGURES)))
        .thenAccepted()
        .when(send("r1", RECEIVED, List.of(FIGURES)))
        .thenRefused(new ResponseIdTaken(response("r1")));
  }

  private static List<ObservedDefect> seenOnly(String part, StrandId strand, String exemption) {
    return List.of(seen(DefectKind.PROVISION_MISSTATED, part, strand, exemption, "Seen"));
  }

  private static ObservedDefect seen(
      DefectKind kind, String part, StrandId strand, String exemption, String note) {
    return new ObservedDefect(
        kind, part == null ? null : part(part), strand, exemption, text(note));
  }

  private static ResponseDefectFound noted(
      DefectKind kind, String part, StrandId strand, String exemption, String note) {
    return new ResponseDefectFound(
        DUE,
        response("r1"),
        kind,
        part == null ? null : part(part),
        strand,
        exemption == null ? null : foia(exemption),
        null,
        text(note));
  }

  private static ResponseDefectFound defect(
      LocalDate on,
      DefectKind kind,
      String part,
      StrandId strand,
      String exemption,
      String breached) {
    return new ResponseDefectFound(
        on,
        response("r1"),
        kind,
        part == null ? null : part(part),
        strand,
        exemption == null ? null : foia(exemption),
        breached == null ? null : new ProvisionCode(breached),
        null);
  }

  private static RecordResponseSent send(
      String name, LocalDate on, List<StrandId> strands, NoticeStatement... statements) {
    return new RecordResponseSent(
        on, name == null ? null : response(name), strands, Channel.POST, List.of(statements), null);
  }

  private static RecordResponseSent send(
      String name,
      LocalDate on,
      List<StrandId> strands,
      List<ObservedDefect> observed,
      NoticeStatement... statements) {
    return new RecordResponseSent(
        on, response(name), strands, Channel.POST, List.of(statements), observed);
  }

  private static ResponseSentRecorded sent(
      String name,
      LocalDate on,
      boolean completes,
      List<StrandId> strands,
      NoticeStatement... statements) {
    return new ResponseSentRecorded(
        on, response(name), strands, Channel.POST, List.of(statements), completes);
  }

  private static HarmRecorded silentHarm(Limb limb, StrandId strand, String exemption) {
    return new HarmRecorded(
        WORKED_ON,
        new HarmId("h"),
        List.of(strand),
        List.of(foia(exemption)),
        limb,
        Likelihood.NOT_STATED,
        text("Harm"));
  }

  private static PublicInterestTestRecorded balance(
      Limb limb, Balance balance, StrandId strand, String exemption) {
    return new PublicInterestTestRecorded(
        WORKED_ON,
        new TestId(strand + exemption),
        List.of(strand),
        List.of(foia(exemption)),
        limb,
        List.of(),
        List.of(),
        balance,
        text("Reasons"));
  }
}
