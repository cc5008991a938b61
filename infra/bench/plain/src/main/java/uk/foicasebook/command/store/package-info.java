/** One class of the real package, made plain. */
@NullMarked
package uk.foicasebook.command.store;

import org.jspecify.annotations.NullMarked;
