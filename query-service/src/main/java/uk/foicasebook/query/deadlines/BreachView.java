package uk.foicasebook.query.deadlines;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import uk.foicasebook.law.time.Breach;

/** A duty performed out of time, as it is shown. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BreachView(String provision, int workingDaysLate, List<String> parts) {
  /** The breach as the law reads it. */
  public static BreachView of(Breach breach) {
    return new BreachView(breach.provision().citation(), breach.workingDaysLate(), breach.parts());
  }
}
