package uk.foicasebook.law.calendar;

/**
 * One event of the official list as it is published, already parsed from JSON.
 *
 * @param division the key it stands under, for example {@code england-and-wales}
 * @param title the name
 * @param date as written, ISO-8601
 * @param notes remarks, for example {@code Substitute day}; may be empty
 * @param bunting whether flags go up; of no legal interest
 */
public record OfficialRow(
    String division, String title, String date, String notes, boolean bunting) {}
