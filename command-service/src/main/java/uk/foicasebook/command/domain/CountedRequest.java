package uk.foicasebook.command.domain;

import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseId;

/**
 * Another request whose cost is to be counted together with this one's.
 *
 * @param minutes of countable work it would take; null for what its own case estimates
 */
public record CountedRequest(CaseId caseId, @Nullable Integer minutes) {}
