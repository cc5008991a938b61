package uk.foicasebook.command.rest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import uk.foicasebook.command.documents.Deposit;

/** Why a document is not taken, or not handed out. */
final class DocumentProblems {
  private DocumentProblems() {}

  /** Why a document was not taken. */
  static Problem of(Deposit refused) {
    return switch (refused) {
      case Deposit.Stored _ -> throw new IllegalArgumentException("That is none");
      case Deposit.TypeNotTaken(var type, var taken) ->
          Problem.of(
                  HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                  "type-not-taken",
                  "Documents of this type are not taken",
                  (type.isEmpty() ? "No type was given" : type + " is not taken")
                      + "; these are: "
                      + String.join(", ", taken)
                      + ".")
              .with(new InvalidField(HttpHeaders.CONTENT_TYPE, "is none that is taken"));
      case Deposit.TooLarge(var most) -> Problem.tooLarge(most);
      case Deposit.Empty _ ->
          refused("empty-document", "The document is empty", "The body has no bytes.", "body");
      case Deposit.OfOtherType(var said, var found) ->
          refused(
              "type-not-so",
              "The document is of another type",
              "It is said to be %s and looks like %s.".formatted(said, found),
              HttpHeaders.CONTENT_TYPE);
      case Deposit.Damaged(var said, var found) ->
          refused(
              "digest-differs",
              "The document is not the one that was sent",
              "Its SHA-256 is %s and not %s.".formatted(found, said),
              ContentDigest.NAME);
      case Deposit.Infected(var name) ->
          refused(
              "virus-found",
              "Something was found in the document",
              "The scanner calls it " + name + ".",
              "body");
      case Deposit.KeptAsWithheld _ ->
          refused(
              "kept-as-withheld",
              "The document is kept as withheld",
              "What is withheld does not leave its place; it may be disclosed from there.",
              "as");
      case Deposit.ErasedBefore _ ->
          refused(
              "erased",
              "What belongs there was erased",
              "Nothing is stored any more where it was erased.",
              "as");
      case Deposit.NotScanned _ ->
          Problem.of(
                  HttpStatus.SERVICE_UNAVAILABLE,
                  "scanner-unavailable",
                  "The virus scanner does not answer",
                  "Nothing was stored. Try again in a few seconds.")
              .header(HttpHeaders.RETRY_AFTER, "5");
    };
  }

  static Problem away() {
    return Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "documents-unavailable",
            "Documents cannot be reached",
            "Nothing was stored or handed out. Try again in a few seconds.")
        .header(HttpHeaders.RETRY_AFTER, "5");
  }

  static Problem noSuchDocument() {
    return Problem.of(
        HttpStatus.NOT_FOUND,
        "no-such-document",
        "No such document",
        "No document of this hash is kept there.");
  }

  /** The case's other documents are no secret to who asks; what is in this one is. */
  static Problem withheld() {
    return Problem.of(
        HttpStatus.FORBIDDEN,
        "withheld",
        "The document is withheld material",
        "It is read at documents/withheld, by those who may, with a reason.");
  }

  static Problem anothersCase() {
    return Problem.of(
        HttpStatus.FORBIDDEN,
        "another-officers-case",
        "The case is another officer's",
        "Withheld material is read by the officer whose case it is.");
  }

  private static Problem refused(String type, String title, String detail, String field) {
    HttpStatusCode status = HttpStatus.UNPROCESSABLE_CONTENT;
    return Problem.of(status, type, title, detail).with(new InvalidField(field, detail));
  }
}
