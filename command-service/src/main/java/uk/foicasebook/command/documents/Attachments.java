package uk.foicasebook.command.documents;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.foicasebook.command.domain.ResponseCommand.AttachDocument;
import uk.foicasebook.events.CaseId;

/**
 * Whether a document that is put on the file is the one that was sent. A slip in a hash would point
 * at nothing for ever; what may not be kept here at all is said to be held elsewhere.
 */
@Component
public class Attachments {
  private final Register register;

  Attachments(Register register) {
    this.register = register;
  }

  /** Something a command says of a document that is not so. */
  public record Mismatch(String field, String problem) {}

  /** What is not as it is said; nothing where the content is said to be held elsewhere. */
  public List<Mismatch> of(CaseId caseId, AttachDocument command) {
    if (Boolean.TRUE.equals(command.heldElsewhere())) {
      return List.of();
    }
    return Sha256.parse(command.sha256())
        .flatMap(hash -> register.find(caseId, hash))
        .map(entry -> differences(entry.document(), command))
        .orElseGet(
            () ->
                List.of(
                    new Mismatch(
                        "sha256",
                        "is of no document stored for this case; store it first, or say that it is"
                            + " heldElsewhere")));
  }

  private static List<Mismatch> differences(Kept document, AttachDocument command) {
    var differences = new ArrayList<Mismatch>();
    if (document.size() != command.size()) {
      differences.add(new Mismatch("size", "is " + document.size() + " as it was stored"));
    }
    if (!document.mediaType().equals(MediaTypes.plain(command.mediaType()))) {
      differences.add(
          new Mismatch("mediaType", "is " + document.mediaType() + " as it was stored"));
    }
    if (!Shelf.of(command.kind()).contains(document.shelf())) {
      differences.add(
          new Mismatch("kind", "does not go with what is kept as " + document.shelf().spelt()));
    }
    return differences;
  }
}
