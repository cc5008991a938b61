package uk.foicasebook.law.time;

import java.util.List;
import uk.foicasebook.law.Provision;

/**
 * A duty performed out of time.
 *
 * @param provision the duty
 * @param workingDaysLate working days after the last day on which it could be done; 0 when it was
 *     done on a day that is not a working day and no working day lies between
 * @param parts the parts or strands it is about; empty for the whole request
 */
public record Breach(Provision provision, int workingDaysLate, List<String> parts) {
  public Breach {
    parts = List.copyOf(parts);
  }
}
