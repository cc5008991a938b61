/**
 * What time alone brings about: a sheet gone through each working morning. Each automation is a
 * file whose name says what it does; it sends a command and lets the decider say no.
 */
@NullMarked
package uk.foicasebook.command.watch;

import org.jspecify.annotations.NullMarked;
