package uk.foicasebook.command.aggregate;

import java.time.Clock;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.foicasebook.command.config.UkCivilDay;
import uk.foicasebook.command.domain.Authority;
import uk.foicasebook.command.domain.AuthorityCommand;
import uk.foicasebook.command.domain.AuthorityDecider;
import uk.foicasebook.command.domain.CalendarCommand;
import uk.foicasebook.command.domain.CalendarDecider;
import uk.foicasebook.command.domain.Occasion;
import uk.foicasebook.command.domain.Ruling;
import uk.foicasebook.events.AuthorityEvent;
import uk.foicasebook.events.CalendarEvent;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.law.calendar.CalendarEditions;

/** What the calendar and the authorities need in order to decide and to sign. */
@Component
class ReferenceOffice {
  private final CalendarDecider calendar;
  private final AuthorityDecider authorities;
  private final ReferenceBook reference;
  private final Clock clock;

  ReferenceOffice(
      CalendarDecider calendar,
      AuthorityDecider authorities,
      ReferenceBook reference,
      Clock clock) {
    this.calendar = calendar;
    this.authorities = authorities;
    this.reference = reference;
    this.clock = clock;
  }

  /** The occasion of a command that rests on no edition of the calendar but its newest. */
  Occasion occasion(Instruction given) {
    return occasion(given, reference.calendar());
  }

  Occasion occasion(Instruction given, CalendarEditions editions) {
    var now = clock.instant();
    return given.occasion(
        now, reference.profile(given.authority(), UkCivilDay.of(now)), editions.newest());
  }

  Ruling<CalendarEvent> decide(
      CalendarCommand command, CalendarEditions editions, Occasion occasion) {
    return calendar.decide(command, editions, occasion);
  }

  Ruling<AuthorityEvent> decide(AuthorityCommand command, Authority authority, Occasion occasion) {
    return authorities.decide(command, authority, occasion);
  }

  /** The reason to insist is the reason on record, where no other was given. */
  MetaData signature(CalendarCommand command, Instruction given, Occasion occasion) {
    return signature(command.insists() == null ? given.why() : command.insists(), given, occasion);
  }

  MetaData signature(Instruction given, Occasion occasion) {
    return signature(given.why(), given, occasion);
  }

  /**
   * The reason is about bank holidays, or about the authority, and for everybody to read: there is
   * no case whose key it could be under.
   */
  private static MetaData signature(@Nullable String why, Instruction given, Occasion occasion) {
    return Signature.of(
        given, occasion, why == null || why.isBlank() ? null : ProtectedText.of(why));
  }
}
