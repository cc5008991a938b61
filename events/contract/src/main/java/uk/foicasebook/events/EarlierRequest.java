package uk.foicasebook.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An earlier request that a refusal points to: FOIA 2000 s.14(2), s.17(6).
 *
 * @param receivedOn its date of receipt, as its own case has it
 * @param answeredOn the day its last answer went out; null where it was not out yet
 */
public record EarlierRequest(CaseId caseId, LocalDate receivedOn, @Nullable LocalDate answeredOn) {}
