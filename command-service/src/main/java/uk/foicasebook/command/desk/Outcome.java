package uk.foicasebook.command.desk;

import java.util.List;
import uk.foicasebook.command.documents.Attachments.Mismatch;
import uk.foicasebook.command.domain.Refusal;
import uk.foicasebook.events.Reference;

/** What became of a submission. */
public sealed interface Outcome {

  /** Accepted, now or when it was sent the first time. */
  record Answered(Answer answer) implements Outcome {}

  /** Refused, for these reasons; nothing was recorded. */
  record Refused(List<Refusal> reasons) implements Outcome {}

  /** It says of a document what is not so; nothing was recorded. */
  record DocumentsDiffer(List<Mismatch> mismatches) implements Outcome {
    public DocumentsDiffer {
      mismatches = List.copyOf(mismatches);
    }
  }

  /**
   * The case has moved on since the sender saw it.
   *
   * @param since what was recorded after that, in order
   */
  record Stale(long expected, long actual, List<FactSince> since) implements Outcome {
    public Stale {
      since = List.copyOf(since);
    }
  }

  /** That something was recorded, not what it says. */
  record FactSince(long revision, String name) {}

  /** Others kept changing the case at the same time. */
  record Overtaken() implements Outcome {}

  /** The key was used before, for another request. */
  record KeyReused() implements Outcome {}

  /** Another case of the authority has this reference. */
  record ReferenceTaken(Reference reference) implements Outcome {}
}
