package uk.foicasebook.query.exemptions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.Balance;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.StrandId;

/**
 * A provision that a response relied on for a strand, the first time it did.
 *
 * @param number its place among those of its case
 * @param section the section it is in; under the regulations of 2004, where regulation 12 is many
 *     exceptions, the exception
 * @param against what it is relied on against
 * @param answeredOn the day of the response
 * @param balance what the public interest came down on; null where none was weighed
 * @param reviewed whether a review decided of the strand again
 * @param dropped whether it was then no longer relied on
 * @param noticed whether a decision notice was served in the case
 * @param rejected whether it, or a tribunal, found the provision not to apply
 */
record ExemptionUseRow(
    CaseId caseId,
    int number,
    AuthorityId authority,
    StrandId strand,
    ProvisionCode provision,
    String section,
    Against against,
    LocalDate answeredOn,
    @Nullable Balance balance,
    boolean reviewed,
    boolean dropped,
    boolean noticed,
    boolean rejected) {

  /** What a provision is relied on against. */
  enum Against {
    /** Communicating the information. */
    COMMUNICATING,
    /** Saying whether it is held. */
    CONFIRMING_OR_DENYING,
    /** Dealing with the request at all: cost, vexatious, repeated. */
    THE_REQUEST
  }
}
