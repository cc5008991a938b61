/** What the facts of the calendar come to: the law's editions. Both services count on the same. */
@NullMarked
package uk.foicasebook.events.calendar;

import org.jspecify.annotations.NullMarked;
