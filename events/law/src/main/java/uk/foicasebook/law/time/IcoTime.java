package uk.foicasebook.law.time;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long the regulator asks applicants to take, from one day on.
 *
 * @param from the first day on which a final response is judged by it
 * @param period the time
 */
public record IcoTime(LocalDate from, Period period) {}
