package uk.foicasebook.query.calendar;

import java.time.Instant;
import uk.foicasebook.law.calendar.CalendarEdition;

/**
 * One edition took the place of another.
 *
 * @param knownAt when the authority knew
 * @param recordedAt when the casebook wrote it down, from which moment on it counts
 */
public record Change(
    CalendarEdition before, CalendarEdition after, Instant knownAt, Instant recordedAt) {}
