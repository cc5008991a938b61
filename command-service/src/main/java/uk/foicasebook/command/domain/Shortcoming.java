package uk.foicasebook.command.domain;

import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.NoticeId;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.TestId;

/**
 * Something a response lacks, with the provision that asks for it. It stops a response of our own
 * from going out; of one that went out already it is a defect.
 */
public sealed interface Shortcoming extends ResponseRefusal {

  @Override
  String citation();

  /** Nothing has been decided about the strand. */
  record StrandUndetermined(StrandId strand, String citation) implements Shortcoming {}

  /** The part gets no value, no refusal and no statement that nothing is held. */
  record PartUnanswered(PartNumber part, String citation) implements Shortcoming {}

  /** The strand is refused on no ground that the catalogue knows. */
  record NoKnownGround(StrandId strand, String citation) implements Shortcoming {}

  /** The ground excludes the other duty. */
  record GroundAgainstOtherDuty(Claim claim, String citation) implements Shortcoming {}

  /** The ground belongs to another regime than the one the strand is handled under. */
  record GroundOfOtherRegime(Claim claim, String citation) implements Shortcoming {}

  /** The exemption turns on harm, and none is stated for this strand and duty. */
  record HarmNotStated(Claim claim, String citation) implements Shortcoming {}

  /** The harm is stated, and not whether it would, or would be likely to, follow. */
  record LikelihoodNotStated(Claim claim, String citation) implements Shortcoming {}

  /** The exemption is qualified, and was not weighed for this strand and duty. */
  record PublicInterestNotTested(Claim claim, String citation) implements Shortcoming {}

  /** It was weighed, and the public interest favours disclosure. */
  record BalanceFavoursDisclosure(Claim claim, TestId test, String citation)
      implements Shortcoming {}

  /** The exemption rests on the opinion of a qualified person, and there is none. */
  record NoQualifiedPersonOpinion(Claim claim, String citation) implements Shortcoming {}

  /** The strand is refused on cost, and no estimate on file is above the limit. */
  record CostNotShown(StrandId strand, String citation) implements Shortcoming {}

  /** The strand is refused on cost, and it is not said whether it is held, which it must be. */
  record HoldingNotStated(StrandId strand, String citation) implements Shortcoming {}

  /** The strand is refused on cost, and the requester was not helped to ask for less. */
  record HelpNotGiven(StrandId strand, String citation) implements Shortcoming {}

  /** Something says whether information is held that is neither confirmed nor denied. */
  record DenialGivenAway(@Nullable PartNumber part, @Nullable StrandId strand, String citation)
      implements Shortcoming {}

  /** A notice of the Commissioner, or a tribunal, found that the ground does not apply. */
  record GroundRejected(Claim claim, NoticeId notice, String citation) implements Shortcoming {}

  /** The notice does not say what it must say. */
  record StatementMissing(NoticeStatement statement, String citation) implements Shortcoming {}
}
