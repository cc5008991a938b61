package uk.foicasebook.query.icoreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.ClockEvent;
import uk.foicasebook.events.ExemptionEvent;
import uk.foicasebook.events.IntakeEvent;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.RecordsEvent;
import uk.foicasebook.events.RecordsEvent.AccessRestricted;
import uk.foicasebook.events.RecordsEvent.CaseClosed;
import uk.foicasebook.events.RecordsEvent.CaseReopened;
import uk.foicasebook.events.RecordsEvent.FactCorrected;
import uk.foicasebook.events.RecordsEvent.HoldPlaced;
import uk.foicasebook.events.RecordsEvent.HoldReleased;
import uk.foicasebook.events.RecordsEvent.NoteAdded;
import uk.foicasebook.events.RecordsEvent.PersonalDataErased;
import uk.foicasebook.events.RecordsEvent.RequesterRevealed;
import uk.foicasebook.events.RegulatorEvent;
import uk.foicasebook.events.ResponseEvent;
import uk.foicasebook.events.ResponseEvent.ResponseCleared;
import uk.foicasebook.events.ReviewEvent;
import uk.foicasebook.events.SearchEvent;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.cases.sentence.FactSentence;

/**
 * Item 3: an entry of the chronology, as it is right after any correction.
 *
 * @param workingDay its number, counted from the day of receipt, which is 0; null outside the
 *     calendar
 * @param what a plain sentence, which quotes nobody
 * @param knownAt when the authority knew, which may be later than the day it happened
 */
record Entry(
    LocalDate on,
    @Nullable Integer workingDay,
    String what,
    PersonId by,
    Instant knownAt,
    Instant recordedAt,
    long revision) {

  /** In the order in which it happened. */
  static List<Entry> chronology(Source source) {
    return source.happenings().stream()
        .filter(each -> belongs(each.fact()))
        .map(
            each ->
                new Entry(
                    each.fact().happenedOn(),
                    source.workingDay(each.fact().happenedOn()),
                    FactSentence.of(each.fact()),
                    each.by(),
                    each.stored().metadata().knownAt(),
                    each.stored().metadata().recordedAt(),
                    each.stored().revision()))
        .sorted(Comparator.comparing(Entry::on).thenComparing(Entry::revision))
        .toList();
  }

  /** Who may see the file, and notes on it, are the authority's housekeeping. */
  private static boolean belongs(CaseEvent fact) {
    return switch (fact) {
      case IntakeEvent _,
          ClockEvent _,
          SearchEvent _,
          ExemptionEvent _,
          ResponseEvent _,
          ReviewEvent _,
          RegulatorEvent _ ->
          true;
      case RecordsEvent e ->
          switch (e) {
            case HoldPlaced _, HoldReleased _, CaseClosed _, CaseReopened _, PersonalDataErased _ ->
                true;
            case NoteAdded _, RequesterRevealed _, AccessRestricted _, FactCorrected _ -> false;
          };
    };
  }

  static List<Missing> missing(Source source) {
    CaseFile file = source.file();
    var missing = new ArrayList<Missing>();
    if (file.intake().acknowledgement() == null) {
      missing.add(new Missing(3, "The acknowledgement", "acknowledge-request"));
    }
    if (!file.responses().sent().isEmpty()
        && source.all(ResponseCleared.class).findAny().isEmpty()) {
      missing.add(
          new Missing(3, "Who approved the response", "submit-for-clearance, clear-response"));
    }
    return missing;
  }
}
