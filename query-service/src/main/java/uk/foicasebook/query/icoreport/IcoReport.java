package uk.foicasebook.query.icoreport;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.query.cases.CaseReading.Behind;

/**
 * The report on one case, item by item in the order of the Commissioner's own questions.
 *
 * @param chronology item 3
 * @param exemptions item 8
 * @param missing what the report should say and the book does not hold, by item
 * @param behind where the case stands still because a fact could not be applied
 */
record IcoReport(
    CaseId caseId,
    long revision,
    Identity identity,
    RequestAsked request,
    List<Entry> chronology,
    Timeliness timeliness,
    Scope scope,
    Searched searches,
    Copies copies,
    List<ExemptionRelied> exemptions,
    PublicInterest publicInterest,
    CostAndVexation costAndVexation,
    Reviewed review,
    Position position,
    Integrity integrity,
    List<Missing> missing,
    @Nullable Behind behind) {

  static IcoReport of(Source source, LocalDate today) {
    var identity = Identity.of(source, today);
    var request = RequestAsked.of(source);
    var timeliness = Timeliness.of(source);
    var scope = Scope.of(source);
    var searches = Searched.of(source);
    var copies = Copies.of(source);
    List<ExemptionRelied> exemptions = ExemptionRelied.all(source);
    var publicInterest = PublicInterest.of(source);
    var outright = CostAndVexation.of(source);
    var reviewed = Reviewed.of(source);
    var position = Position.of(source);
    var integrity = Integrity.of(source);
    return new IcoReport(
        source.file().id(),
        source.file().revision(),
        identity,
        request,
        Entry.chronology(source),
        timeliness,
        scope,
        searches,
        copies,
        exemptions,
        publicInterest,
        outright,
        reviewed,
        position,
        integrity,
        Stream.of(
                identity.missing(),
                request.missing(),
                Entry.missing(source),
                timeliness.missing(),
                scope.missing(),
                searches.missing(source),
                copies.missing(source),
                exemptions.stream().flatMap(each -> each.missing().stream()).toList(),
                publicInterest.missing(exemptions),
                outright.missing(),
                reviewed.missing(),
                position.missing(),
                integrity.missing(source))
            .flatMap(List::stream)
            .distinct()
            .toList(),
        source.read().behind());
  }
}
