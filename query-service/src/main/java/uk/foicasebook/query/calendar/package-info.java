/**
 * The calendar as it is known here: what the law carries and every edition recorded since, each
 * with when it became known and when it was recorded.
 */
@NullMarked
package uk.foicasebook.query.calendar;

import org.jspecify.annotations.NullMarked;
