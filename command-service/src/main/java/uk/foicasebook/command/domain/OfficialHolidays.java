package uk.foicasebook.command.domain;

import java.util.List;
import uk.foicasebook.law.calendar.OfficialRow;

/**
 * The official list of bank holidays as it is published, faults and all.
 *
 * @param rows every event, under the division it stands in
 */
public record OfficialHolidays(List<OfficialRow> rows) {
  public OfficialHolidays {
    rows = List.copyOf(rows);
  }
}
