/**
 * The one way a command takes: receipt, decision, reference and facts in one transaction, and again
 * from the start when somebody else was faster.
 */
@NullMarked
package uk.foicasebook.command.desk;

import org.jspecify.annotations.NullMarked;
