package uk.foicasebook.events;

import java.time.LocalDate;

/** Days from the first to the last, both included. */
public record DatePeriod(LocalDate from, LocalDate to) {}
