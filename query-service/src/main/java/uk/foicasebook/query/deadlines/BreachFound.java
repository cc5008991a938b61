package uk.foicasebook.query.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.DefectKind;
import uk.foicasebook.events.NoticeId;
import uk.foicasebook.events.RegulatorEvent.DecisionNoticeRecorded;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.law.time.Breach;
import uk.foicasebook.law.time.FactReading;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Response;

/**
 * A duty that was not performed as it should have been, and how that is known.
 *
 * @param on the day of the letter that was late or has the defect, or of the notice that found it
 * @param workingDaysLate null unless it was performed out of time
 * @param parts the parts or strands it is about; none means the request as a whole
 * @param response the response with the defect, where it is one
 * @param notice the decision notice that found it, where one did
 */
public record BreachFound(
    String provision,
    Ground ground,
    LocalDate on,
    @Nullable Integer workingDaysLate,
    List<String> parts,
    @Nullable ResponseId response,
    @Nullable DefectKind defect,
    @Nullable NoticeId notice) {

  /** How it is known. */
  public enum Ground {
    /** By the calendar. */
    OUT_OF_TIME,
    /** By what a response says or leaves out, as the authority itself put on record. */
    DEFECT_ON_RECORD,
    /** By a decision notice. */
    FOUND_BY_COMMISSIONER
  }

  /** Everything that is found against the authority in a case. */
  public static List<BreachFound> all(CaseFile file, Reading reading) {
    var all = new ArrayList<BreachFound>();
    reading.breaches().stream().map(breach -> of(breach, reading)).forEach(all::add);
    for (Response response : file.responses().sent()) {
      response.defects().stream()
          .filter(defect -> defect.breached() != null)
          .map(defect -> of(response, defect))
          .forEach(all::add);
    }
    for (var notice : file.regulator().all(DecisionNoticeRecorded.class)) {
      notice.breaches().stream().map(provision -> of(notice, provision.value())).forEach(all::add);
    }
    return all.stream().distinct().toList();
  }

  /** A breach has no day of its own: it is that of the fact which was late by as much. */
  private static BreachFound of(Breach breach, Reading reading) {
    LocalDate on =
        reading.facts().stream()
            .filter(fact -> fact.timeliness() != null && !fact.timeliness().inTime())
            .filter(fact -> lateBy(fact) == breach.workingDaysLate())
            .map(fact -> fact.fact().on())
            .findFirst()
            .orElseGet(() -> lastLate(reading));
    return new BreachFound(
        breach.provision().citation(),
        Ground.OUT_OF_TIME,
        on,
        breach.workingDaysLate(),
        breach.parts(),
        null,
        null,
        null);
  }

  private static int lateBy(FactReading fact) {
    return fact.timeliness() == null ? 0 : fact.timeliness().workingDaysLate();
  }

  private static LocalDate lastLate(Reading reading) {
    return reading.facts().stream()
        .filter(fact -> lateBy(fact) > 0)
        .map(fact -> fact.fact().on())
        .reduce((_, later) -> later)
        .orElse(reading.receivedOn());
  }

  private static BreachFound of(Response response, Response.Defect defect) {
    String part = defect.part() != null ? defect.part().value() : null;
    String strand = defect.strand() != null ? defect.strand().value() : part;
    return new BreachFound(
        defect.breached() == null ? "" : defect.breached().value(),
        Ground.DEFECT_ON_RECORD,
        response.on(),
        null,
        strand == null ? List.of() : List.of(strand),
        response.id(),
        defect.kind(),
        null);
  }

  private static BreachFound of(DecisionNoticeRecorded notice, String provision) {
    return new BreachFound(
        provision,
        Ground.FOUND_BY_COMMISSIONER,
        notice.happenedOn(),
        null,
        List.of(),
        null,
        null,
        notice.notice());
  }
}
