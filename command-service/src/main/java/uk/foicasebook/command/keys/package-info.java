/** The keys under which the command service stores what is said of people. */
@NullMarked
package uk.foicasebook.command.keys;

import org.jspecify.annotations.NullMarked;
