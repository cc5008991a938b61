package uk.foicasebook.events;

import java.time.LocalDate;

/**
 * Another request that is counted together with this one.
 *
 * @param receivedOn its date of receipt, as its own case has it
 * @param minutes of countable work it would take
 */
public record AggregatedRequest(CaseId caseId, LocalDate receivedOn, int minutes) {}
