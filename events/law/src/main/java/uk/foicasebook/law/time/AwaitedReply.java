package uk.foicasebook.law.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reply that somebody was asked for, inside the authority or outside. It has a day of its own,
 * and the time for an answer does not wait for it.
 *
 * @param to what it replies to, for example {@code consultation maker}
 * @param askedOn when it was asked for
 * @param replyBy the day it was asked for by
 * @param repliedOn when it came; null while it has not
 */
public record AwaitedReply(
    String to, LocalDate askedOn, LocalDate replyBy, @Nullable LocalDate repliedOn) {}
