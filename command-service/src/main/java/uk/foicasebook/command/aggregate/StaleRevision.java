package uk.foicasebook.command.aggregate;

/** The sender saw another revision of the case than the one it has. */
public record StaleRevision(long expected, long actual) {}
