package uk.foicasebook.command.desk;

/**
 * What was answered under a key.
 *
 * @param sameRequest whether the request at hand is the one that was answered
 */
record Receipt(boolean sameRequest, Answer answer) {}
