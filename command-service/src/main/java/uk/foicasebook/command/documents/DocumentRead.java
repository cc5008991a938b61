package uk.foicasebook.command.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document was read.
 *
 * @param number by which the readings of all cases are counted
 * @param keptAs on which shelf it was
 * @param why the reader's reason; null where none was asked for
 */
public record DocumentRead(
    long number, String sha256, String keptAs, String by, Instant at, @Nullable String why) {}
