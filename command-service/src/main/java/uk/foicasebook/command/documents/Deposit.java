package uk.foicasebook.command.documents;

import java.util.List;

/**
 * What became of a document that somebody sent. Only where it was stored is anything left of it.
 */
public sealed interface Deposit {

  /**
   * It is kept.
   *
   * @param isNew false where it was kept there already
   */
  record Stored(Kept document, boolean isNew) implements Deposit {}

  /** Documents of that type are not taken. */
  record TypeNotTaken(String type, List<String> taken) implements Deposit {
    public TypeNotTaken {
      taken = List.copyOf(taken);
    }
  }

  /** It is larger than any may be. */
  record TooLarge(long most) implements Deposit {}

  /** There is nothing in it. */
  record Empty() implements Deposit {}

  /** It is not of the type it was said to be. */
  record OfOtherType(String said, String found) implements Deposit {}

  /** It is not what was sent: its digest is another. */
  record Damaged(Sha256 said, Sha256 found) implements Deposit {}

  /** The scanner found something in it. */
  record Infected(String name) implements Deposit {}

  /** The scanner did not say whether anything is in it. */
  record NotScanned() implements Deposit {}

  /** It is kept as withheld material, and does not leave there. */
  record KeptAsWithheld() implements Deposit {}

  /** What belongs on that shelf of the case was erased, and nothing is put there any more. */
  record ErasedBefore() implements Deposit {}
}
