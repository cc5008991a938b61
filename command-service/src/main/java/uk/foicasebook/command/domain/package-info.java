/**
 * What may be done to a case, and what follows from it: commands and the case's past in, facts or a
 * refusal out. Pure: nothing here asks the time, reads a store or knows a framework.
 */
@NullMarked
package uk.foicasebook.command.domain;

import org.jspecify.annotations.NullMarked;
