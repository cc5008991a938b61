package uk.foicasebook.command.domain;

import java.time.LocalDate;
import uk.foicasebook.events.ResponseId;

/** A response cannot go out as it is. */
public sealed interface ResponseRefusal extends Refusal
    permits ResponseRefusal.ResponseIdTaken, ResponseRefusal.OutsideTheCalendar, Shortcoming {

  /** Another response has this name. */
  record ResponseIdTaken(ResponseId response) implements ResponseRefusal {}

  /** The last day to complain cannot be told: the calendar edition does not reach that far. */
  record OutsideTheCalendar(LocalDate sentOn, String edition) implements ResponseRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.10(6)";
    }
  }
}
