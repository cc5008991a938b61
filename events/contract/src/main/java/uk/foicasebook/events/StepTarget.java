package uk.foicasebook.events;

/**
 * A step the authority wants done by a working day of its own choosing.
 *
 * @param step for example {@code acknowledgement}, {@code search}, {@code clearance}
 * @param workingDays counted from the day of receipt
 */
public record StepTarget(String step, int workingDays) {}
