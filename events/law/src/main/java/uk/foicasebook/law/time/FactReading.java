package uk.foicasebook.law.time;

import org.jspecify.annotations.Nullable;

/**
 * A fact, placed on its clock.
 *
 * @param fact the fact
 * @param workingDay its number in the count it belongs to; 0 is the day the count runs from
 * @param timeliness whether it was in time; null when nothing was due from it
 */
public record FactReading(ClockFact fact, int workingDay, @Nullable Timeliness timeliness) {}
