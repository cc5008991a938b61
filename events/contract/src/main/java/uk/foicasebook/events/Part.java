package uk.foicasebook.events;

/** A numbered question of the request, in the requester's words. */
public record Part(PartNumber number, @OfRequester ProtectedText wording) {}
