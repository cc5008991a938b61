package uk.foicasebook.events;

/** The one rule of the contract's small types: there is something in them. */
final class Scalars {
  private Scalars() {}

  static void notBlank(String type, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(type + " must not be blank");
    }
  }
}
