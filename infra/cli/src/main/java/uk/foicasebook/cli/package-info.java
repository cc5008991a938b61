/** The law on the command line: one class a command, arguments in, plain lines out. */
@NullMarked
package uk.foicasebook.cli;

import org.jspecify.annotations.NullMarked;
