/**
 * How facts stored under an earlier revision are read today: one function from JSON to JSON for
 * each revision ever left behind. Both services read through it.
 */
@NullMarked
package uk.foicasebook.events.history;

import org.jspecify.annotations.NullMarked;
