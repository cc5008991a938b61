package uk.foicasebook.query.rest;

/**
 * What is wrong with one field of a request.
 *
 * @param field its name, with a path where it is nested: {@code facts[0].on}
 */
public record FieldProblem(String field, String problem) {}
