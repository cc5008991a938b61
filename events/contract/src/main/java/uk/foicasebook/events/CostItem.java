package uk.foicasebook.events;

/**
 * Time one kind of work would take.
 *
 * @param minutes of one person's time, charged at the rate of SI 2004/3244 reg 4(4)
 * @param basis what the figure rests on: a sample, a count, a trial
 */
public record CostItem(CostActivity activity, int minutes, ProtectedText basis) {}
