package uk.foicasebook.query.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.AuthorityEvent.ReturnPublished;
import uk.foicasebook.events.DatePeriod;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ReturnFigure;
import uk.foicasebook.events.wire.Envelope;

/**
 * A published return.
 *
 * @param id what it is called for ever
 * @param version of the return of this definition and period; a correction is the next
 * @param replaces the SHA-256 of what it corrects
 * @param replacedBy the id of what corrected it; null while it stands
 * @param by who put it on record
 * @param file what was published, if it is the file these figures make; null if it was made
 *     elsewhere
 */
record ReturnView(
    String id,
    LocalDate publishedOn,
    String definition,
    String definitionVersion,
    DatePeriod period,
    LocalDate asAt,
    String lawVersion,
    int version,
    @Nullable String replaces,
    @Nullable String replacedBy,
    String sha256,
    Instant recordedAt,
    PersonId by,
    List<ReturnFigure> figures,
    @Nullable String file) {

  /** The same in a list, without its figures. */
  record Line(
      String id,
      LocalDate publishedOn,
      String definition,
      String definitionVersion,
      DatePeriod period,
      LocalDate asAt,
      int version,
      @Nullable String replacedBy,
      String sha256) {}

  static ReturnView of(Envelope stored) {
    var fact = (ReturnPublished) stored.fact();
    return new ReturnView(
        Long.toString(stored.revision()),
        fact.happenedOn(),
        fact.definition(),
        fact.definitionVersion(),
        fact.period(),
        fact.asAt(),
        fact.lawVersion(),
        fact.version(),
        fact.replaces(),
        null,
        fact.sha256(),
        stored.metadata().recordedAt(),
        stored.metadata().by(),
        fact.figures(),
        ReturnDocument.of(fact).textIf(fact.sha256()));
  }

  ReturnView replacedBy(List<ReturnView> later) {
    String by =
        later.stream()
            .filter(each -> sha256.equals(each.replaces))
            .filter(each -> each.definition.equals(definition) && each.period.equals(period))
            .map(ReturnView::id)
            .findFirst()
            .orElse(null);
    return new ReturnView(
        id,
        publishedOn,
        definition,
        definitionVersion,
        period,
        asAt,
        lawVersion,
        version,
        replaces,
        by,
        sha256,
        recordedAt,
        this.by,
        figures,
        file);
  }

  Line line() {
    return new Line(
        id, publishedOn, definition, definitionVersion, period, asAt, version, replacedBy, sha256);
  }
}
