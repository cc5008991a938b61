package uk.foicasebook.law.time;

import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

/**
 * A step the authority wants done by a working day of its own choosing.
 *
 * @param step for example {@code acknowledgement}, {@code search}, {@code clearance}
 * @param workingDays counted from the day of receipt; at least 1
 */
@Cites(value = "Internal targets", kind = CitationKind.PRACTICE)
public record InternalTarget(String step, int workingDays) {}
