package uk.foicasebook.query.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.RequesterType;
import uk.foicasebook.events.TeamId;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Strand;

/**
 * A case in the register. Nothing here depends on the day it is looked at.
 *
 * @param receivedOn the day of receipt, as corrected
 * @param provisions those relied on, at paragraph level
 * @param dueOn the earliest answer outstanding, or else the answer there was; null where none was
 *     ever owed
 * @param metOn when that answer went out
 * @param lateBy in working days; null unless it went out late
 * @param endedOn when it ceased to be owed without going out
 * @param suspendedFrom since when the case waits for the requester
 */
record RegisterRow(
    CaseId caseId,
    AuthorityId authority,
    Reference reference,
    long revision,
    Regime regime,
    Phase phase,
    LocalDate receivedOn,
    RequesterType requesterType,
    @Nullable PersonId officer,
    @Nullable TeamId team,
    List<String> provisions,
    @Nullable String dueKind,
    @Nullable LocalDate dueOn,
    @Nullable String dueProvision,
    @Nullable LocalDate metOn,
    @Nullable Integer lateBy,
    @Nullable LocalDate endedOn,
    @Nullable LocalDate suspendedFrom) {

  static RegisterRow of(CaseFile file, Reading reading) {
    Deadline answer = reading.due().or(() -> reading.deadline(DeadlineKind.ANSWER)).orElse(null);
    List<String> provisions =
        file.findings().strands().stream()
            .map(Strand::provisions)
            .flatMap(List::stream)
            .map(ProvisionCode::value)
            .distinct()
            .toList();
    LocalDate metOn = answer == null ? null : answer.course().metOn();
    return new RegisterRow(
        file.id(),
        file.intake().authority(),
        file.intake().reference(),
        file.revision(),
        file.intake().regime(),
        file.phase(),
        reading.receivedOn(),
        file.intake().requester().type(),
        file.intake().officer(),
        file.intake().team(),
        provisions,
        answer == null ? null : answer.kind().kebab(),
        answer == null ? null : answer.due(),
        answer == null ? null : answer.provision().citation(),
        metOn,
        answer == null || metOn == null || !metOn.isAfter(answer.due())
            ? null
            : answer.statusOn(metOn).workingDays(),
        answer == null ? null : answer.course().endedOn(),
        answer == null ? null : answer.course().suspendedFrom());
  }
}
