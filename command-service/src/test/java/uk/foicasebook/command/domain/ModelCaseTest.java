package uk.foicasebook.command.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.command.domain.Decision.Accepted;
import uk.foicasebook.command.domain.ExemptionCommand.ApplyExemption;
import uk.foicasebook.command.domain.ExemptionCommand.NeitherConfirmNorDeny;
import uk.foicasebook.command.domain.ExemptionCommand.RecordHarm;
import uk.foicasebook.command.domain.ExemptionCommand.RecordPublicInterestTest;
import uk.foicasebook.command.domain.FoiCase.Known;
import uk.foicasebook.command.domain.IntakeCommand.NumberParts;
import uk.foicasebook.command.domain.IntakeCommand.ReceiveRequest;
import uk.foicasebook.command.domain.ResponseCommand.DraftAnswer;
import uk.foicasebook.command.domain.ResponseCommand.RecordResponseSent;
import uk.foicasebook.command.domain.ReviewCommand.RequestReview;
import uk.foicasebook.command.domain.SearchCommand.RecordSearch;
import uk.foicasebook.command.domain.SearchCommand.RecordStrand;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.ExemptionEvent.HarmRecorded;
import uk.foicasebook.events.ExemptionEvent.NeitherConfirmedNorDenied;
import uk.foicasebook.events.ExemptionEvent.PublicInterestTestRecorded;
import uk.foicasebook.events.IntakeEvent.PartsNumbered;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.ResponseEvent.AnswerDrafted;
import uk.foicasebook.events.ResponseEvent.ResponseDefectFound;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.events.ReviewEvent.ReviewRequested;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.events.SearchEvent.SearchRecorded;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.samples.ModelCase;

/** The model case as its commands would have told it, from receipt to a complaint on day 40. */
class ModelCaseTest {
  private FoiCase state = FoiCase.unknown();

  @Test
  void a_late_answer_with_its_gaps_and_a_complaint_on_the_last_day() {
    // The request, its eight questions, the search, the strands and their grounds: told one by
    // one, each as somebody would enter it years later, and the letter last of all.
    List<CaseEvent> told = new ArrayList<>();
    ModelCase.facts().stream()
        .flatMap(ModelCaseTest::command)
        .forEach(command -> told.addAll(tell(command)));

    // Only the letter was told; what is wrong with it the casebook saw by itself, but for one
    // thing that takes a reader.
    assertThat(told).isEqualTo(ModelCase.facts());
    assertThat(((Known) state).phase()).isEqualTo(Phase.ANSWERED);

    // On the fortieth working day, which an English calendar would call too late, a complaint.
    assertThat(
            tell(
                new RequestReview(
                    Samples.LAST_DAY_TO_COMPLAIN,
                    null,
                    null,
                    Channel.EMAIL,
                    Samples.text("Question 8 is not answered."))))
        .containsExactly(
            new ReviewRequested(
                Samples.LAST_DAY_TO_COMPLAIN,
                new ReviewId("review-1"),
                ModelCase.RESPONSE,
                Channel.EMAIL,
                Samples.text("Question 8 is not answered.")));
    assertThat(((Known) state).phase()).isEqualTo(Phase.UNDER_REVIEW);
  }

  private List<CaseEvent> tell(CaseCommand command) {
    Decision decision = new CaseDecider().decide(command, state, Samples.LATE_ENTRY);
    assertThat(decision).isInstanceOf(Accepted.class);
    List<CaseEvent> facts = ((Accepted) decision).facts();
    facts.forEach(fact -> state = state.evolve(fact, Samples.MORGAN));
    return facts;
  }

  /** What somebody enters for a fact; defects come of themselves. */
  private static Stream<CaseCommand> command(CaseEvent fact) {
    return switch (fact) {
      case RequestReceived e ->
          Stream.of(
              new ReceiveRequest(
                  e.happenedOn(),
                  e.reference(),
                  e.regime(),
                  e.weekendReceipt(),
                  e.channel(),
                  e.requester(),
                  e.wording()));
      case PartsNumbered e -> Stream.of(new NumberParts(e.happenedOn(), e.parts()));
      case SearchRecorded e ->
          Stream.of(
              new RecordSearch(
                  e.happenedOn(),
                  e.search(),
                  e.parts(),
                  e.place(),
                  e.terms(),
                  e.coveringFrom(),
                  e.coveringTo(),
                  e.finding(),
                  e.result()));
      case StrandRecorded e ->
          Stream.of(
              new RecordStrand(
                  e.happenedOn(), e.strand(), e.parts(), e.description(), e.finding()));
      case AnswerDrafted e ->
          Stream.of(new DraftAnswer(e.happenedOn(), e.strand(), e.part(), e.answer()));
      case ExemptionApplied e ->
          Stream.of(
              new ApplyExemption(
                  e.happenedOn(), e.strand(), List.of(e.exemption().value()), e.why()));
      case NeitherConfirmedNorDenied e ->
          Stream.of(
              new NeitherConfirmNorDeny(
                  e.happenedOn(), e.strand(), written(e.provisions()), e.why()));
      case HarmRecorded e ->
          Stream.of(
              new RecordHarm(
                  e.happenedOn(),
                  e.harm(),
                  e.strands(),
                  written(e.exemptions()),
                  e.limb(),
                  e.likelihood(),
                  e.harmCaused()));
      case PublicInterestTestRecorded e ->
          Stream.of(
              new RecordPublicInterestTest(
                  e.happenedOn(),
                  e.test(),
                  e.strands(),
                  written(e.exemptions()),
                  e.limb(),
                  e.favouringDisclosure(),
                  e.favouringMaintaining(),
                  e.balance(),
                  e.reasons()));
      case ResponseSentRecorded e ->
          Stream.of(
              new RecordResponseSent(
                  e.happenedOn(),
                  e.response(),
                  e.strands(),
                  e.channel(),
                  e.statements(),
                  observed()));
      case ResponseDefectFound _ -> Stream.empty();
      case CaseEvent other -> throw new AssertionError("not part of the model case: " + other);
    };
  }

  /** The one defect with words to it is the one a reader saw. */
  private static List<ObservedDefect> observed() {
    return ModelCase.facts().stream()
        .filter(ResponseDefectFound.class::isInstance)
        .map(ResponseDefectFound.class::cast)
        .filter(defect -> defect.note() != null)
        .map(
            defect ->
                new ObservedDefect(
                    defect.defect(), defect.part(), defect.strand(), null, defect.note()))
        .toList();
  }

  private static List<String> written(List<ProvisionCode> provisions) {
    return provisions.stream().map(ProvisionCode::value).toList();
  }
}
