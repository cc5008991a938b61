/**
 * What falls due when: every deadline that is open, as a list and as a calendar to subscribe to.
 */
@NullMarked
package uk.foicasebook.query.diary;

import org.jspecify.annotations.NullMarked;
