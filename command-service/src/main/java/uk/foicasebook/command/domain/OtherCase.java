package uk.foicasebook.command.domain;

import java.time.LocalDate;
import uk.foicasebook.command.domain.FoiCase.Known;

/**
 * What a command that names another case needs to know of it.
 *
 * @param receivedOn its date of receipt
 */
public record OtherCase(LocalDate receivedOn) {

  /** What is to be known of a case. */
  public static OtherCase of(Known known) {
    return new OtherCase(known.file().request().receivedOn());
  }
}
