package uk.foicasebook.events;

/**
 * Who asked and where to answer: FOIA 2000 s.8(1)(b). Everything that could identify them is
 * protected text.
 */
public record Requester(
    @OfRequester ProtectedText name, @OfRequester ProtectedText address, RequesterType type) {}
