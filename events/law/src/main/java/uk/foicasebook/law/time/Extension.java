package uk.foicasebook.law.time;

import java.time.LocalDate;

/**
 * More time, notified in time.
 *
 * @param since when the first notice of it was given
 * @param to the last day it allows
 */
record Extension(LocalDate since, LocalDate to) {}
