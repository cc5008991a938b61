package uk.foicasebook.bench.books;

import java.time.Instant;
import uk.foicasebook.command.domain.CaseCommand;
import uk.foicasebook.command.domain.Role;
import uk.foicasebook.events.PersonId;

/**
 * Something that somebody does to a case.
 *
 * @param at when they enter it, which is the day on which it happens
 */
record Step(Instant at, PersonId by, Role role, CaseCommand command) {}
