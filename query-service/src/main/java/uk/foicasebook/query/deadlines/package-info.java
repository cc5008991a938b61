/**
 * What the law makes of a case's facts on a given day. The one place where a case meets the clock.
 */
@NullMarked
package uk.foicasebook.query.deadlines;

import org.jspecify.annotations.NullMarked;
