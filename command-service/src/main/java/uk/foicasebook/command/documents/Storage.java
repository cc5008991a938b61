package uk.foicasebook.command.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import uk.foicasebook.events.CaseId;

/** Keeps sealed contents. It can open none of them, and knows no document. */
interface Storage {

  /** What it is called in a description of the service. */
  String name();

  /**
   * @param sealed a file with the content, sealed
   * @throws StorageAway if it cannot be reached
   */
  void put(Location location, Path sealed) throws IOException;

  /**
   * The content as it was put; nothing where there is none.
   *
   * @throws StorageAway if it cannot be reached
   */
  InputStream open(Location location);

  /**
   * @throws StorageAway if it cannot be reached
   */
  void delete(Location location);

  /**
   * Deletes everything of a case on a shelf, what no document refers to any more included.
   *
   * @throws StorageAway if it cannot be reached
   */
  void deleteAll(CaseId caseId, Shelf shelf);
}
