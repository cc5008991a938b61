/**
 * What somebody who answers for the authority to the Commissioner has to know: what is oldest and
 * overdue, how often answers were in time, what is due to the Commissioner, and which duties were
 * breached.
 */
@NullMarked
package uk.foicasebook.query.escalations;

import org.jspecify.annotations.NullMarked;
