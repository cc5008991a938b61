package uk.foicasebook.query.complaints;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.query.rest.PageKey;

/**
 * Which complaints are asked for.
 *
 * @param status only cases in it; null for all
 * @param dueFrom only what falls due on this day or later; null for any
 * @param dueTo only what falls due on this day or earlier; null for any
 * @param open only what is owed, and times of the requester's that have not run out
 * @param after goes on after this key; null for the first page
 */
record ComplaintQuestion(
    @Nullable ComplaintStatus status,
    @Nullable LocalDate dueFrom,
    @Nullable LocalDate dueTo,
    boolean open,
    @Nullable PageKey after,
    int limit) {}
