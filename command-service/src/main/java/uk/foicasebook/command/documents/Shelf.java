package uk.foicasebook.command.documents;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.foicasebook.events.DocumentKind;
import uk.foicasebook.events.ErasureScope;
import uk.foicasebook.events.Subject;

/**
 * Where a document is kept, and so who may read it and with whose key it goes. Whoever sends it
 * says which: nothing is disclosable by default.
 */
public enum Shelf {
  /** What may be seen by all who work on the case. */
  DISCLOSABLE(Subject.CASE),
  /** Information that is, or may be, withheld: apart, and under a right of its own. */
  WITHHELD(Subject.CASE),
  /** The request and letters to and from the requester: to read them is to know who asked. */
  CORRESPONDENCE(Subject.REQUESTER),
  /** Letters to and from those who were asked for a view. */
  CONSULTATION(Subject.THIRD_PARTY);

  private final Subject subject;

  Shelf(Subject subject) {
    this.subject = subject;
  }

  public static Optional<Shelf> named(String name) {
    return EnumSet.allOf(Shelf.class).stream()
        .filter(shelf -> shelf.spelt().equals(name))
        .findFirst();
  }

  /** All of them, as they are spelt. */
  public static List<String> names() {
    return EnumSet.allOf(Shelf.class).stream().map(Shelf::spelt).toList();
  }

  /** As addresses and answers spell it. */
  public String spelt() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whose key its contents are sealed under. */
  Subject subject() {
    return subject;
  }

  /** The shelves that are cleared when that is erased. */
  public static Set<Shelf> clearedBy(ErasureScope scope) {
    return switch (scope) {
      case CASE -> EnumSet.allOf(Shelf.class);
      case REQUESTER -> EnumSet.of(CORRESPONDENCE);
      case THIRD_PARTIES -> EnumSet.of(CONSULTATION);
    };
  }

  /** Whether one of the erasures cleared it. */
  boolean goesWith(Set<ErasureScope> erased) {
    return erased.stream().anyMatch(scope -> clearedBy(scope).contains(this));
  }

  /**
   * Whether reading from it says something of a person, or what is withheld: not without a reason.
   */
  public boolean needsReason() {
    return switch (this) {
      case DISCLOSABLE -> false;
      case WITHHELD, CORRESPONDENCE, CONSULTATION -> true;
    };
  }

  /**
   * The shelves a document of that kind may stand on. What was withheld may be disclosed after all
   * from where it stands.
   */
  static Set<Shelf> of(DocumentKind kind) {
    return switch (kind) {
      case REQUEST -> EnumSet.of(CORRESPONDENCE);
      case CORRESPONDENCE -> EnumSet.of(CORRESPONDENCE, CONSULTATION);
      case DISCLOSED -> EnumSet.of(DISCLOSABLE, WITHHELD);
      case WITHHELD -> EnumSet.of(WITHHELD);
      case WORKING -> EnumSet.allOf(Shelf.class);
    };
  }
}
