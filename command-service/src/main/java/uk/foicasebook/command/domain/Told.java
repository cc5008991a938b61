package uk.foicasebook.command.domain;

import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.PersonId;

/**
 * A fact as the book was told it.
 *
 * @param by who was signed in and brought it
 */
public record Told(CaseEvent fact, PersonId by) {}
