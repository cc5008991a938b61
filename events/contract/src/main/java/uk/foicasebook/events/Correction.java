package uk.foicasebook.events;

import org.jspecify.annotations.Nullable;

/**
 * One entered value put right. What is said of people is in the text that is kept under the key of
 * whom it is about, as it was in the fact put right.
 *
 * @param field where it stands in the fact: {@code happenedOn}, {@code parts[2].wording}
 * @param value the right value as JSON text, {@code null} included; null where it is protected text
 * @param text the right words, where they are kept under the case's key
 * @param ofRequester the right words, where they are kept under the requester's
 * @param ofThirdParty the right words, where they are kept under a third party's
 */
public record Correction(
    String field,
    @Nullable String value,
    @Nullable ProtectedText text,
    @OfRequester @Nullable ProtectedText ofRequester,
    @OfThirdParty @Nullable ProtectedText ofThirdParty) {

  /** A value of which nothing is said of people, as JSON text. */
  public static Correction of(String field, String value) {
    return new Correction(field, value, null, null, null);
  }

  /** Words about somebody. */
  public static Correction of(String field, ProtectedText words, Subject subject) {
    return switch (subject) {
      case CASE -> new Correction(field, null, words, null, null);
      case REQUESTER -> new Correction(field, null, null, words, null);
      case THIRD_PARTY -> new Correction(field, null, null, null, words);
    };
  }

  /** The right words, whoever they are about; null where it is a value and no text. */
  public @Nullable ProtectedText words() {
    if (text != null) {
      return text;
    }
    return ofRequester != null ? ofRequester : ofThirdParty;
  }
}
