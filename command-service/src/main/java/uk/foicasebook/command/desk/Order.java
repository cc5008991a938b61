package uk.foicasebook.command.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.Command;
import uk.foicasebook.events.PersonId;

/**
 * One command with what its sender said beside it.
 *
 * @param knownAt when the authority knew, on late entry; null is now
 * @param onBehalfOf for whom the sender acts, if not for themselves
 * @param why the sender's reason, where one was given
 */
public record Order(
    Command command,
    @Nullable Instant knownAt,
    @Nullable PersonId onBehalfOf,
    @Nullable String why) {}
