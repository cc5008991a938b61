package uk.foicasebook.law.time;

import java.time.LocalDate;

/**
 * Another request that may be counted together with this one.
 *
 * @param receivedOn when it was received
 * @param workingDaysApart working days from this request's receipt to its own; negative if earlier
 * @param inWindow whether the two lie within one window
 */
public record AggregatedReceipt(LocalDate receivedOn, int workingDaysApart, boolean inWindow) {}
