package uk.foicasebook.events;

/** A figure of a return, with its value as it is printed there. */
public record ReturnFigure(String name, String value) {}
