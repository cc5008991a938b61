/**
 * Whether the book is still what was written into it: walks the store's own bytes, signs what it
 * holds at intervals, and compares the two.
 */
@NullMarked
package uk.foicasebook.command.audit;

import org.jspecify.annotations.NullMarked;
