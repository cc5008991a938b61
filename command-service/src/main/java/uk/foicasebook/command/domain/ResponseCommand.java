package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClearanceId;
import uk.foicasebook.events.DocumentId;
import uk.foicasebook.events.DocumentKind;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.StrandId;

/** Answers are drafted, cleared and go out. */
public sealed interface ResponseCommand extends CaseCommand {

  /** Drafts the answer to a part from a strand that is to be disclosed. */
  record DraftAnswer(LocalDate happenedOn, StrandId strand, PartNumber part, ProtectedText answer)
      implements ResponseCommand {}

  /**
   * Puts a document on the file, by the hash its content is stored under.
   *
   * @param size in bytes
   * @param sha256 of the content, 64 lower-case hexadecimal digits
   * @param heldElsewhere true where the content may not be, or is not, stored here, and the file
   *     points at it and no more
   */
  record AttachDocument(
      LocalDate happenedOn,
      @Nullable DocumentId document,
      DocumentKind kind,
      List<StrandId> strands,
      ProtectedText title,
      String mediaType,
      int size,
      String sha256,
      @Nullable Boolean heldElsewhere)
      implements ResponseCommand {
    public AttachDocument {
      strands = List.copyOf(strands);
    }

    /** A document whose content is stored here. */
    public AttachDocument(
        LocalDate happenedOn,
        @Nullable DocumentId document,
        DocumentKind kind,
        List<StrandId> strands,
        ProtectedText title,
        String mediaType,
        int size,
        String sha256) {
      this(happenedOn, document, kind, strands, title, mediaType, size, sha256, null);
    }
  }

  /** Puts what is drafted for these strands into the authority's clearance chain. */
  record SubmitForClearance(
      LocalDate happenedOn, @Nullable ClearanceId clearance, List<StrandId> strands)
      implements ResponseCommand {
    public SubmitForClearance {
      strands = List.copyOf(strands);
    }
  }

  /** Lets it pass the stage whose turn it is. */
  record ClearResponse(
      LocalDate happenedOn, ClearanceId clearance, String stage, @Nullable ProtectedText note)
      implements ResponseCommand {}

  /** Gives it back from the stage whose turn it is: it is to be changed, or argued again. */
  record ReturnResponse(
      LocalDate happenedOn, ClearanceId clearance, String stage, ProtectedText reason)
      implements ResponseCommand {}

  /** Passes over the stage whose turn it is. */
  record BypassClearance(
      LocalDate happenedOn, ClearanceId clearance, String stage, ProtectedText reason)
      implements ResponseCommand {}

  /**
   * Sends the casebook's own response: refused unless it stands up.
   *
   * @param override what it is to go out without saying, and why; null where it says everything
   */
  record IssueResponse(
      LocalDate happenedOn,
      @Nullable ResponseId response,
      List<StrandId> strands,
      Channel channel,
      List<NoticeStatement> statements,
      @Nullable WordingOverride override)
      implements ResponseCommand {
    public IssueResponse {
      strands = List.copyOf(strands);
      statements = List.copyOf(statements);
    }
  }

  /** Records a response that went out in the world, as it was, with what a reader saw wrong. */
  record RecordResponseSent(
      LocalDate happenedOn,
      @Nullable ResponseId response,
      List<StrandId> strands,
      Channel channel,
      List<NoticeStatement> statements,
      @Nullable List<ObservedDefect> observedDefects)
      implements ResponseCommand {
    public RecordResponseSent {
      strands = List.copyOf(strands);
      statements = List.copyOf(statements);
      observedDefects = observedDefects == null ? null : List.copyOf(observedDefects);
    }
  }

  /** Records that a response did not reach the requester, so that it is none. */
  record RecordNonDelivery(LocalDate happenedOn, ResponseId response, @Nullable ProtectedText how)
      implements ResponseCommand {}
}
