package uk.foicasebook.query.running;

import java.time.LocalDate;
import java.util.List;
import uk.foicasebook.events.AuthorityEvent;
import uk.foicasebook.events.AuthorityEvent.ReturnPublished;
import uk.foicasebook.events.DatePeriod;
import uk.foicasebook.events.ReturnFigure;
import uk.foicasebook.events.samples.CaseBook;
import uk.foicasebook.events.samples.Samples;
import uk.foicasebook.events.wire.Envelope;

/** Returns that the sample police published. */
public final class Returns {
  public static final String STREAM = AuthorityEvent.stream(Samples.AUTHORITY);

  /** The SHA-256 of a file that was made elsewhere. */
  public static final String ELSEWHERE = "0".repeat(64);

  private Returns() {}

  /** One return, made elsewhere. */
  public static List<Envelope> published() {
    return CaseBook.of(STREAM).write(elsewhere(1, null, "812")).envelopes();
  }

  /** A return that was made elsewhere, or the correction of one. */
  public static ReturnPublished elsewhere(int version, String replaces, String received) {
    return new ReturnPublished(
        LocalDate.parse("2026-02-02"),
        "quarterly-statistics",
        "3",
        new DatePeriod(LocalDate.parse("2025-10-01"), LocalDate.parse("2025-12-31")),
        LocalDate.parse("2026-01-30"),
        "2026-01",
        version,
        replaces,
        version == 1 ? ELSEWHERE : "1".repeat(64),
        List.of(new ReturnFigure("Received", received)));
  }
}
