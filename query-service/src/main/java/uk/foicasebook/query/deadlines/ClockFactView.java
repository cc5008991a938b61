package uk.foicasebook.query.deadlines;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.time.ClockFact;
import uk.foicasebook.law.time.FactReading;
import uk.foicasebook.law.time.Refusal;
import uk.foicasebook.law.time.Timeliness;

/**
 * A fact placed on its clock, as it is shown.
 *
 * @param to the day it names, where it names one: an estimate, a promise, a correction, a holiday
 * @param workingDay its number in the count it belongs to
 * @param inTime null, with the two after it, where nothing was due from it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ClockFactView(
    String type,
    LocalDate on,
    @Nullable LocalDate to,
    @Nullable Refusal refuses,
    List<String> parts,
    int workingDay,
    @Nullable Boolean inTime,
    @Nullable Integer workingDaysLate,
    @Nullable Integer calendarDaysLate) {

  /** The fact as the law reads it. */
  public static ClockFactView of(FactReading reading) {
    ClockFact fact = reading.fact();
    Timeliness timely = reading.timeliness();
    boolean late = timely != null && !timely.inTime();
    return new ClockFactView(
        FactType.of(fact),
        fact.on(),
        FactType.to(fact),
        fact instanceof ClockFact.ResponseIssued issued ? issued.refuses() : null,
        fact.parts(),
        reading.workingDay(),
        timely == null ? null : timely.inTime(),
        timely != null && late ? timely.workingDaysLate() : null,
        timely != null && late ? timely.calendarDaysLate() : null);
  }
}
