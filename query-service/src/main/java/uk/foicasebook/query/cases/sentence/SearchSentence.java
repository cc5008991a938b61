package uk.foicasebook.query.cases.sentence;

import static uk.foicasebook.query.cases.sentence.Wording.about;
import static uk.foicasebook.query.cases.sentence.Wording.count;
import static uk.foicasebook.query.cases.sentence.Wording.day;
import static uk.foicasebook.query.cases.sentence.Wording.finding;
import static uk.foicasebook.query.cases.sentence.Wording.parts;
import static uk.foicasebook.query.cases.sentence.Wording.strands;
import static uk.foicasebook.query.cases.sentence.Wording.words;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.AssistanceKind;
import uk.foicasebook.events.CostItem;
import uk.foicasebook.events.SearchEvent;
import uk.foicasebook.events.SearchEvent.AdviceRecorded;
import uk.foicasebook.events.SearchEvent.AssistanceRecorded;
import uk.foicasebook.events.SearchEvent.ConsultationRecorded;
import uk.foicasebook.events.SearchEvent.CostEstimated;
import uk.foicasebook.events.SearchEvent.ReferredForAdvice;
import uk.foicasebook.events.SearchEvent.RequestsAggregated;
import uk.foicasebook.events.SearchEvent.SearchRecorded;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.SearchEvent.ThirdPartyConsulted;
import uk.foicasebook.events.ThirdPartyView;

/** What was looked for, asked and reckoned, in plain sentences. */
final class SearchSentence {
  private SearchSentence() {}

  static String of(SearchEvent event) {
    return switch (event) {
      case SearchRecorded e ->
          "%s was searched for %s: %s."
              .formatted(e.place(), parts(e.parts()), finding(e.finding()));
      case StrandRecorded e ->
          "Strand %s was recorded for %s: %s."
              .formatted(e.strand(), parts(e.parts()), finding(e.finding()));
      case CostEstimated e ->
          "Compliance for %s was estimated at %s of countable work."
              .formatted(
                  about(e.scope()), hours(e.items().stream().mapToInt(CostItem::minutes).sum()));
      case RequestsAggregated e ->
          "The cost is counted together with that of %s: %s."
              .formatted(count(e.requests().size(), "other request"), words(e.ground()));
      case ThirdPartyConsulted e ->
          "A third party was asked for its view: %s%s."
              .formatted(strands(e.strands()), replyBy(e.replyBy()));
      case ConsultationRecorded e ->
          "Consultation %s: the third party %s.".formatted(e.consultation(), view(e.view()));
      case ReferredForAdvice e ->
          "%s was referred to %s%s%s."
              .formatted(
                  strands(e.strands()),
                  e.body(),
                  e.mandatory() ? ", as it must be" : "",
                  replyBy(e.replyBy()));
      case AdviceRecorded e -> "Advice came on referral %s.".formatted(e.referral());
      case AssistanceRecorded e ->
          "The requester was helped %s, by %s.".formatted(help(e.kind()), words(e.channel()));
    };
  }

  private static String hours(int minutes) {
    return minutes % 60 == 0
        ? count(minutes / 60, "hour")
        : "%s and %s".formatted(count(minutes / 60, "hour"), count(minutes % 60, "minute"));
  }

  private static String replyBy(@Nullable LocalDate day) {
    return day == null ? "" : ", by " + day(day);
  }

  private static String view(ThirdPartyView view) {
    return switch (view) {
      case OBJECTS -> "objects";
      case CONSENTS -> "has no objection";
      case NO_VIEW -> "takes no side";
      case NO_REPLY -> "did not reply";
    };
  }

  private static String help(AssistanceKind kind) {
    return switch (kind) {
      case TO_NARROW -> "to bring the request within the cost limit";
      case TO_CLARIFY -> "to say what is wanted";
      case TO_MAKE_VALID -> "to make a valid request";
      case SIGNPOST -> "to find it elsewhere";
      case OTHER -> "in another way";
    };
  }
}
