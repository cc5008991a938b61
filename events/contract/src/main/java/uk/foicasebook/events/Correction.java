package uk.foicasebook.events;

import org.jspecify.annotations.Nullable;

/**
 * One entered value put right.
 *
 * @param field where it stands in the fact: {@code happenedOn}, {@code parts[2].wording}
 * @param value the right value as JSON text, {@code null} included; null where it is protected text
 * @param text the right words, where the value is protected text
 */
public record Correction(String field, @Nullable String value, @Nullable ProtectedText text) {}
