package uk.foicasebook.events;

import org.jspecify.annotations.Nullable;

/**
 * Who asked and where to answer: FOIA 2000 s.8(1)(b). Everything that could identify them is
 * protected text.
 *
 * @param name null where what came in gives none, or an earlier register does not say
 * @param address null likewise
 */
public record Requester(
    @OfRequester @Nullable ProtectedText name,
    @OfRequester @Nullable ProtectedText address,
    RequesterType type) {}
