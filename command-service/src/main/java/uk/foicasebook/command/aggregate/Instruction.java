package uk.foicasebook.command.aggregate;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.config.UkCivilDay;
import uk.foicasebook.command.domain.AuthorityCommand;
import uk.foicasebook.command.domain.AuthorityProfile;
import uk.foicasebook.command.domain.CalendarCommand;
import uk.foicasebook.command.domain.CaseCommand;
import uk.foicasebook.command.domain.Command;
import uk.foicasebook.command.domain.Occasion;
import uk.foicasebook.command.domain.Role;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.law.calendar.CalendarEdition;

/**
 * What travels beside a command: for what, from whom, and under what condition.
 *
 * @param stream the case's id as text, or the stream of what else the command is for
 * @param by who is signed in
 * @param onBehalfOf for whom they act, if not for themselves
 * @param why their reason, where they gave one
 * @param knownAt when the authority knew, on late entry; null is now
 * @param correlationId the request this command came in
 * @param expectedRevision the revision the sender saw, which must still be the stream's; null is
 *     any
 */
public record Instruction(
    String stream,
    AuthorityId authority,
    PersonId by,
    Set<Role> roles,
    @Nullable PersonId onBehalfOf,
    @Nullable String why,
    @Nullable Instant knownAt,
    String correlationId,
    @Nullable Long expectedRevision) {
  static final String KEY = "instruction";

  /** The name under which every command of a case travels, whatever its class. */
  static final String COMMAND = "case-command";

  /** The name under which every command of the calendar travels. */
  static final String CALENDAR_COMMAND = "calendar-command";

  /** The name under which every command of an authority travels. */
  static final String AUTHORITY_COMMAND = "authority-command";

  public Instruction {
    roles = Set.copyOf(roles);
  }

  /** What travels beside this message, if it is a command of ours. */
  public static Optional<Instruction> beside(Message<?> message) {
    return message.getMetaData().get(KEY) instanceof Instruction given
        ? Optional.of(given)
        : Optional.empty();
  }

  /** The case the command is for. */
  CaseId caseId() {
    return CaseId.of(stream);
  }

  /** The occasion of a command that is given now, at an authority with this profile. */
  Occasion occasion(Instant now, AuthorityProfile profile, CalendarEdition newest) {
    Instant known = knownAt == null ? now : knownAt;
    return new Occasion(
        UkCivilDay.of(now),
        now,
        UkCivilDay.of(known),
        known,
        by,
        roles,
        authority,
        profile,
        newest);
  }

  /** The command as it travels to what it is for, with this beside it. */
  public CommandMessage<Command> over(Command command) {
    String name =
        switch (command) {
          case CaseCommand _ -> COMMAND;
          case CalendarCommand _ -> CALENDAR_COMMAND;
          case AuthorityCommand _ -> AUTHORITY_COMMAND;
        };
    return new GenericCommandMessage<>(
        new GenericMessage<>(command, MetaData.with(KEY, this)), name);
  }
}
