package uk.foicasebook.query.projection;

/** A statement with one parameter, of those that are sent together. */
public record Step(String sql, Object parameter) {}
