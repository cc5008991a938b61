package uk.foicasebook.query.archive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.foicasebook.query.clock.Today;

/** All that is kept in memory of the reference facts. */
@Component
public class ReferenceReaders {
  private final ReferenceArchive archive;
  private final List<ReferenceReader> readers;
  private final Today today;
  private volatile @Nullable Seen seen;

  ReferenceReaders(ReferenceArchive archive, List<ReferenceReader> readers, Today today) {
    this.archive = archive;
    this.readers = readers;
    this.today = today;
  }

  /** What it was all read from: facts are only added, and a profile is in force from a day on. */
  private record Seen(long facts, LocalDate day) {}

  /**
   * Brings it up to the archive, in which another instance may have put something. One look at the
   * database where there is nothing new.
   */
  public void refresh() {
    var now = new Seen(archive.count(), today.day());
    if (!now.equals(seen)) {
      readers.forEach(ReferenceReader::refresh);
      seen = now;
    }
  }
}
