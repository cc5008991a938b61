package uk.foicasebook.events.samples;

import static uk.foicasebook.events.samples.Words.day;
import static uk.foicasebook.events.samples.Words.text;

import java.util.List;
import uk.foicasebook.events.ClosingReason;
import uk.foicasebook.events.Correction;
import uk.foicasebook.events.ErasureGround;
import uk.foicasebook.events.ErasureScope;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.HoldId;
import uk.foicasebook.events.HoldReason;
import uk.foicasebook.events.NoteId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.RecordsEvent.AccessRestricted;
import uk.foicasebook.events.RecordsEvent.CaseClosed;
import uk.foicasebook.events.RecordsEvent.CaseReopened;
import uk.foicasebook.events.RecordsEvent.FactCorrected;
import uk.foicasebook.events.RecordsEvent.HoldPlaced;
import uk.foicasebook.events.RecordsEvent.HoldReleased;
import uk.foicasebook.events.RecordsEvent.NoteAdded;
import uk.foicasebook.events.RecordsEvent.PersonalDataErased;
import uk.foicasebook.events.RecordsEvent.RequesterRevealed;
import uk.foicasebook.events.ReopeningReason;
import uk.foicasebook.events.RevealReason;
import uk.foicasebook.events.Subject;

/** The case as a record. */
final class RecordsSamples {
  private static final HoldId HOLD = new HoldId("hold-1");

  private RecordsSamples() {}

  static List<Fact> all() {
    return List.of(
        new FactCorrected(
            day("2026-02-10"),
            0,
            List.of(
                Correction.of("happenedOn", "\"2026-02-01\""),
                Correction.of(
                    "wording", text("How often was the depot measured?"), Subject.REQUESTER)),
            text("The e-mail came in on the Sunday.")),
        new RequesterRevealed(
            day("2026-02-11"),
            Samples.OFFICER,
            RevealReason.AGGREGATION,
            text("Two requests read alike.")),
        new AccessRestricted(
            day("2026-02-12"),
            List.of(Samples.OFFICER, new PersonId("manager-pat")),
            text("A member of staff is named.")),
        new HoldPlaced(
            day("2026-05-18"),
            HOLD,
            HoldReason.REVIEW_OR_COMPLAINT,
            text("The Commissioner has it.")),
        new HoldReleased(day("2027-04-12"), HOLD, text("All appeals are over.")),
        new CaseClosed(day("2027-04-12"), ClosingReason.COMPLETED, text("Nothing is owed.")),
        new CaseReopened(
            day("2027-04-19"), ReopeningReason.CLOSED_IN_ERROR, text("One step was forgotten.")),
        new NoteAdded(
            day("2026-02-10"), new NoteId("note-1"), text("Estates says the plans are on paper.")),
        new PersonalDataErased(
            day("2029-04-12"), ErasureScope.CASE, ErasureGround.RETENTION_ENDED));
  }
}
