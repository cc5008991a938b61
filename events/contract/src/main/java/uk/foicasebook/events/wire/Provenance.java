package uk.foicasebook.events.wire;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;

/**
 * Who brought a fact into the book, for whom, why, and when.
 *
 * @param why in their own words; of a case, under its key
 * @param knownAt when the authority knew of it; never later than {@code recordedAt}
 * @param recordedAt when the book wrote it down
 * @param correlationId the command, or the run, it came from
 */
public record Provenance(
    AuthorityId authority,
    PersonId by,
    @Nullable PersonId onBehalfOf,
    @Nullable ProtectedText why,
    Instant knownAt,
    Instant recordedAt,
    String correlationId) {}
