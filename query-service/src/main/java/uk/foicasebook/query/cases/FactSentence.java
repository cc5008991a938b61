package uk.foicasebook.query.cases;

import java.util.List;
import java.util.stream.Collectors;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.DefectKind;
import uk.foicasebook.events.ExemptionEvent;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.ExemptionEvent.HarmRecorded;
import uk.foicasebook.events.ExemptionEvent.NeitherConfirmedNorDenied;
import uk.foicasebook.events.ExemptionEvent.PublicInterestTestRecorded;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.IntakeEvent;
import uk.foicasebook.events.IntakeEvent.OfficerAssigned;
import uk.foicasebook.events.IntakeEvent.PartsNumbered;
import uk.foicasebook.events.IntakeEvent.RequestAcknowledged;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.ResponseEvent;
import uk.foicasebook.events.ResponseEvent.AnswerDrafted;
import uk.foicasebook.events.ResponseEvent.ResponseDefectFound;
import uk.foicasebook.events.ResponseEvent.ResponseIssued;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.events.ReviewEvent;
import uk.foicasebook.events.ReviewEvent.ReviewRequested;
import uk.foicasebook.events.SearchEvent;
import uk.foicasebook.events.SearchEvent.SearchRecorded;
import uk.foicasebook.events.SearchEvent.StrandRecorded;

/** A fact in a plain sentence. No requester is named and no protected text quoted. */
final class FactSentence {
  private FactSentence() {}

  static String of(CaseEvent event) {
    return switch (event) {
      case IntakeEvent e -> intake(e);
      case SearchEvent e -> search(e);
      case ExemptionEvent e -> exemption(e);
      case ResponseEvent e -> response(e);
      case ReviewEvent e -> review(e);
    };
  }

  private static String intake(IntakeEvent event) {
    return switch (event) {
      case RequestReceived e ->
          "Request %s was received by %s, to be handled under %s."
              .formatted(e.reference(), words(e.channel()), e.regime());
      case RequestAcknowledged e ->
          e.toldDueOn() == null
              ? "The request was acknowledged by %s.".formatted(words(e.channel()))
              : "The request was acknowledged by %s, with an answer promised by %s."
                  .formatted(words(e.channel()), e.toldDueOn());
      case PartsNumbered e ->
          "The request was numbered into %s.".formatted(count(e.parts().size(), "part"));
      case OfficerAssigned e -> "The case was given to %s.".formatted(e.officer());
    };
  }

  private static String search(SearchEvent event) {
    return switch (event) {
      case SearchRecorded e ->
          "%s was searched for %s: %s."
              .formatted(e.place(), parts(e.parts()), finding(e.finding()));
      case StrandRecorded e ->
          "Strand %s was recorded for %s: %s."
              .formatted(e.strand(), parts(e.parts()), finding(e.finding()));
    };
  }

  private static String exemption(ExemptionEvent event) {
    return switch (event) {
      case ExemptionApplied e ->
          "Strand %s is withheld under %s.".formatted(e.strand(), e.exemption());
      case NeitherConfirmedNorDenied e ->
          "Whether strand %s is held is neither confirmed nor denied, under %s."
              .formatted(e.strand(), list(e.provisions()));
      case HarmRecorded e ->
          "Harm was recorded for %s, strand %s.".formatted(list(e.exemptions()), list(e.strands()));
      case PublicInterestTestRecorded e ->
          "The public interest was weighed for %s, strand %s, and favours %s."
              .formatted(
                  list(e.exemptions()),
                  list(e.strands()),
                  switch (e.balance()) {
                    case MAINTAIN -> "maintaining the exemption";
                    case DISCLOSE -> "disclosure";
                  });
    };
  }

  private static String response(ResponseEvent event) {
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
    };
  }

  private static String review(ReviewEvent event) {
    return switch (event) {
      case ReviewRequested e ->
          "An internal review was asked for by %s.".formatted(words(e.channel()));
    };
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
          case PROVISION_MISSTATED -> "a provision was misstated";
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

  private static String finding(Finding finding) {
    return switch (finding) {
      case HELD -> "information is held";
      case NOT_HELD -> "nothing is held";
      case NOT_STATED -> "whether anything is held is not said";
    };
  }

  private static String completing(boolean completes) {
    return completes ? ", which answers the whole request" : "";
  }

  private static String parts(List<?> parts) {
    if (parts.isEmpty()) {
      return "the request as a whole";
    }
    return (parts.size() == 1 ? "part " : "parts ") + list(parts);
  }

  private static String count(int number, String thing) {
    return number == 1 ? "1 " + thing : number + " " + thing + "s";
  }

  private static String list(List<?> things) {
    return things.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  private static String words(Channel channel) {
    return switch (channel) {
      case EMAIL -> "e-mail";
      case POST -> "post";
      case WEB_FORM -> "web form";
      case SOCIAL_MEDIA -> "social media";
      case BY_HAND -> "hand";
      case ORAL -> "word of mouth";
    };
  }
}
