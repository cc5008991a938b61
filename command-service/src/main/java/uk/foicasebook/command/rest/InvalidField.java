package uk.foicasebook.command.rest;

/**
 * One thing wrong with what was sent.
 *
 * @param field where: {@code parts[2].wording}, or the name of a header
 * @param problem what: {@code is missing}
 */
record InvalidField(String field, String problem) {}
