package uk.foicasebook.query.cases.sentence;

import static uk.foicasebook.query.cases.sentence.Wording.completing;
import static uk.foicasebook.query.cases.sentence.Wording.strands;
import static uk.foicasebook.query.cases.sentence.Wording.words;

import java.util.List;
import uk.foicasebook.events.DefectKind;
import uk.foicasebook.events.ResponseEvent;
import uk.foicasebook.events.ResponseEvent.AnswerDrafted;
import uk.foicasebook.events.ResponseEvent.ClearanceBypassed;
import uk.foicasebook.events.ResponseEvent.DocumentAttached;
import uk.foicasebook.events.ResponseEvent.NonDeliveryRecorded;
import uk.foicasebook.events.ResponseEvent.NoticeWordingOverridden;
import uk.foicasebook.events.ResponseEvent.ResponseCleared;
import uk.foicasebook.events.ResponseEvent.ResponseDefectFound;
import uk.foicasebook.events.ResponseEvent.ResponseIssued;
import uk.foicasebook.events.ResponseEvent.ResponseReturned;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.events.ResponseEvent.SubmittedForClearance;

/** Drafts, clearance and what went out, in plain sentences. */
final class ResponseSentence {
  private ResponseSentence() {}

  static String of(ResponseEvent event) {
    return switch (event) {
      case AnswerDrafted e ->
          "An answer to part %s was drafted from strand %s.".formatted(e.part(), e.strand());
      case ResponseIssued e ->
          "Response %s was issued by %s%s."
              .formatted(e.response(), words(e.channel()), completing(e.completesCase()));
      case ResponseSentRecorded e ->
          "Response %s, which had gone out by %s, was recorded as it was%s."
              .formatted(e.response(), words(e.channel()), completing(e.completesCase()));
      case ResponseDefectFound e -> "Response %s: %s.".formatted(e.response(), defect(e));
      case DocumentAttached e ->
          "Document %s was put on the file: %s.".formatted(e.document(), words(e.kind()));
      case SubmittedForClearance e ->
          "%s went into clearance: %s.".formatted(strands(e.strands()), stages(e.stages()));
      case ResponseCleared e -> "The stage %s cleared %s.".formatted(e.stage(), e.clearance());
      case ResponseReturned e -> "The stage %s gave %s back.".formatted(e.stage(), e.clearance());
      case ClearanceBypassed e ->
          "The stage %s was passed over for %s.".formatted(e.stage(), e.clearance());
      case NoticeWordingOverridden e ->
          "Response %s goes out without these statements: %s."
              .formatted(e.response(), words(e.statements()));
      case NonDeliveryRecorded e ->
          "Response %s did not reach the requester.".formatted(e.response());
    };
  }

  private static String stages(List<String> stages) {
    return stages.isEmpty() ? "no stage has to see it" : String.join(", then ", stages);
  }

  private static String defect(ResponseDefectFound e) {
    DefectKind kind = e.defect();
    String what =
        switch (kind) {
          case PART_UNANSWERED -> "part was left unanswered";
          case STRAND_UNDETERMINED -> "strand was never determined";
          case HARM_NOT_STATED -> "no harm was stated";
          case LIKELIHOOD_NOT_STATED -> "how likely the harm is was not stated";
          case PUBLIC_INTEREST_NOT_TESTED -> "the public interest was not weighed";
          case OPINION_MISSING -> "no qualified person gave an opinion";
          case DENIAL_GIVEN_AWAY -> "something says what was to be left unsaid";
          case STATEMENT_MISSING -> "a statement the notice must make is missing";
          case LATENESS_NOT_ADMITTED -> "it was late and does not say so";
          case COST_NOT_SHOWN -> "no estimate above the limit bears out the refusal on cost";
          case HOLDING_NOT_STATED -> "it does not say whether the information is held";
          case HELP_NOT_GIVEN -> "the requester was not helped to ask for less";
          case PROVISION_MISSTATED -> "a provision was misstated";
          case NOT_CLEARED -> "it was not cleared";
          case GROUND_REJECTED -> "it relies on a ground that was rejected";
        };
    var about = new StringBuilder(what);
    if (e.part() != null) {
      about.append(", part ").append(e.part());
    }
    if (e.strand() != null) {
      about.append(", strand ").append(e.strand());
    }
    if (e.exemption() != null) {
      about.append(", ").append(e.exemption());
    }
    return about.toString();
  }
}
