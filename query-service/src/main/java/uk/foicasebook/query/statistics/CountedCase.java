package uk.foicasebook.query.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseId;

/**
 * One thing that a figure counted. Nothing of it tells who asked.
 *
 * @param stand how it stands, as {@link Stand} has it
 * @param lateBy working days by which the latest part of the answer was late
 * @param extensionDays working days that were added to the usual time
 * @param dispute what came of the request, where that is counted; null where requests are
 * @param key where a page that ends with it goes on
 */
record CountedCase(
    CaseId caseId,
    String reference,
    String regime,
    String phase,
    String stand,
    LocalDate receivedOn,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate answeredOn,
    @Nullable LocalDate endedOn,
    @Nullable Integer lateBy,
    @Nullable Integer extensionDays,
    @Nullable String outcome,
    @Nullable String refusedOn,
    List<String> sections,
    @Nullable String officer,
    @Nullable String team,
    @Nullable Disputed dispute,
    String key) {

  /** A review, a complaint to the Commissioner or an appeal. */
  record Disputed(
      String kind,
      LocalDate on,
      @Nullable LocalDate dueOn,
      @Nullable LocalDate doneOn,
      @Nullable String outcome) {}

  static CountedCase read(ResultSet row, boolean request) throws SQLException {
    CaseId id = new CaseId(row.getObject("case_id", UUID.class));
    return new CountedCase(
        id,
        text(row, "reference"),
        text(row, "regime"),
        text(row, "phase"),
        text(row, "stand"),
        row.getObject("received_on", LocalDate.class),
        day(row, "answer_due_on"),
        day(row, "answer_met_on"),
        day(row, "answer_ended_on"),
        row.getObject("answer_late_by", Integer.class),
        row.getObject("extension_days", Integer.class),
        row.getString("outcome"),
        row.getString("refusal"),
        List.of((String[]) row.getArray("sections").getArray()),
        row.getString("officer"),
        row.getString("team"),
        request
            ? null
            : new Disputed(
                text(row, "kind"),
                row.getObject("disputed_on", LocalDate.class),
                day(row, "dispute_due"),
                day(row, "dispute_done"),
                row.getString("dispute_outcome")),
        new CaseKey(row.getObject("day", LocalDate.class), id, row.getInt("nth")).toString());
  }

  private static String text(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  /** The headings of a table of them. */
  static final List<String> HEADINGS =
      List.of(
          "Reference",
          "Regime",
          "Phase",
          "Stands",
          "Received",
          "Due",
          "Answered",
          "Ended",
          "Working days late",
          "Working days of extension",
          "Outcome",
          "Refused on",
          "Exemptions",
          "Officer",
          "Team",
          "Dispute",
          "Brought",
          "Dispute due",
          "Dispute decided",
          "Dispute outcome",
          "Case");

  /** What stands under each heading. */
  List<@Nullable Object> cells() {
    @Nullable Object[] cells = {
      reference,
      regime,
      phase,
      stand,
      receivedOn,
      dueOn,
      answeredOn,
      endedOn,
      lateBy,
      extensionDays,
      outcome,
      refusedOn,
      String.join("; ", sections),
      officer,
      team,
      dispute == null ? null : dispute.kind(),
      dispute == null ? null : dispute.on(),
      dispute == null ? null : dispute.dueOn(),
      dispute == null ? null : dispute.doneOn(),
      dispute == null ? null : dispute.outcome(),
      caseId.toString()
    };
    return Arrays.asList(cells);
  }
}
