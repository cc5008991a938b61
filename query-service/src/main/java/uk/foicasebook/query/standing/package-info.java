/** How each case ever stood, in two times: what lists and figures of a past day are read from. */
@NullMarked
package uk.foicasebook.query.standing;

import org.jspecify.annotations.NullMarked;
