package uk.foicasebook.command.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.ClearanceId;
import uk.foicasebook.events.DocumentId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.StrandId;

/** A response cannot be cleared or go out as it is, or a document is not one. */
public sealed interface ResponseRefusal extends Refusal
    permits ResponseRefusal.ResponseIdTaken,
        ResponseRefusal.OutsideTheCalendar,
        ResponseRefusal.DocumentIdTaken,
        ResponseRefusal.NotASha256,
        ResponseRefusal.NotAMediaType,
        ResponseRefusal.SizeNotPositive,
        ResponseRefusal.NoClearanceChain,
        ResponseRefusal.NothingToClear,
        ResponseRefusal.ClearanceIdTaken,
        ResponseRefusal.UnknownClearance,
        ResponseRefusal.NotTheTurnOf,
        ResponseRefusal.OwnWork,
        ResponseRefusal.Uncleared,
        Shortcoming {

  /** Another response has this name. */
  record ResponseIdTaken(ResponseId response) implements ResponseRefusal {}

  /** The last day to complain cannot be told: the calendar edition does not reach that far. */
  record OutsideTheCalendar(LocalDate sentOn, String edition) implements ResponseRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.10(6)";
    }
  }

  /** Another document has this name. */
  record DocumentIdTaken(DocumentId document) implements ResponseRefusal {}

  /** It is no SHA-256 in 64 lower-case hexadecimal digits. */
  record NotASha256(String sha256) implements ResponseRefusal {}

  /** It is no media type, such as {@code application/pdf}. */
  record NotAMediaType(String mediaType) implements ResponseRefusal {}

  /** A document has content. */
  record SizeNotPositive(int size) implements ResponseRefusal {}

  /** The authority has no clearance chain, so there is nothing to go through. */
  record NoClearanceChain() implements ResponseRefusal {}

  /** Nothing has been decided about the strand that anybody could clear. */
  record NothingToClear(StrandId strand) implements ResponseRefusal {}

  /** Other drafts went into the chain under this name. */
  record ClearanceIdTaken(ClearanceId clearance) implements ResponseRefusal {}

  /** Nothing went into the chain under this name. */
  record UnknownClearance(ClearanceId clearance) implements ResponseRefusal {}

  /**
   * It is not this stage's turn.
   *
   * @param turn whose it is; null where the clearance is over
   */
  record NotTheTurnOf(ClearanceId clearance, String stage, @Nullable String turn)
      implements ResponseRefusal {}

  /** They submitted it or had a hand in it, and nobody clears their own work. */
  record OwnWork(ClearanceId clearance, PersonId person) implements ResponseRefusal {}

  /** The authority's chain has not let the strand pass. */
  sealed interface Uncleared extends ResponseRefusal {
    /** The strand that would go out uncleared. */
    StrandId strand();
  }

  /** A stage has not cleared it, or gave it back. */
  record NotCleared(StrandId strand, String stage) implements Uncleared {}

  /** What is said of it was changed after it was submitted, and is to be cleared anew. */
  record ChangedSinceSubmitted(StrandId strand, ClearanceId clearance) implements Uncleared {}
}
