/**
 * Time for compliance: from the facts of a clock and an edition of the calendar to deadlines, how
 * each was counted, and what was breached.
 */
@NullMarked
package uk.foicasebook.law.time;

import org.jspecify.annotations.NullMarked;
