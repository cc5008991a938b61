package uk.foicasebook.command.aggregate;

import java.time.Clock;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import uk.foicasebook.command.config.UkCivilDay;
import uk.foicasebook.command.domain.AuthorityProfile;
import uk.foicasebook.command.domain.CalendarCommand;
import uk.foicasebook.command.domain.CalendarDecider;
import uk.foicasebook.command.domain.Occasion;
import uk.foicasebook.command.domain.Ruling;
import uk.foicasebook.events.CalendarEvent;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.law.calendar.CalendarEditions;

/** What the calendar needs in order to decide and to sign. */
@Component
class ReferenceOffice {
  private final CalendarDecider calendar;
  private final Clock clock;

  ReferenceOffice(CalendarDecider calendar, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  Occasion occasion(Instruction given, CalendarEditions editions) {
    var now = clock.instant();
    var knownAt = given.knownAt() == null ? now : given.knownAt();
    return new Occasion(
        UkCivilDay.of(now),
        now,
        UkCivilDay.of(knownAt),
        knownAt,
        given.by(),
        given.roles(),
        given.authority(),
        AuthorityProfile.USUAL,
        editions.newest());
  }

  Ruling<CalendarEvent> decide(
      CalendarCommand command, CalendarEditions editions, Occasion occasion) {
    return calendar.decide(command, editions, occasion);
  }

  /**
   * The reason to insist is the reason on record, where no other was given. It is about bank
   * holidays and for everybody to read: there is no case whose key it could be under.
   */
  MetaData signature(CalendarCommand command, Instruction given, Occasion occasion) {
    var why = command.insists() == null ? given.why() : command.insists();
    return Signature.of(
        given, occasion, why == null || why.isBlank() ? null : ProtectedText.of(why));
  }
}
