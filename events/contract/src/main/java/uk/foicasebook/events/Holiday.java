package uk.foicasebook.events;

import java.time.LocalDate;
import java.util.List;

/** A bank holiday as an edition of the calendar gives it. */
public record Holiday(LocalDate date, List<Nation> nations, String name, HolidayStatus status) {}
