/** The command service, put together. */
@NullMarked
package uk.foicasebook.command;

import org.jspecify.annotations.NullMarked;
