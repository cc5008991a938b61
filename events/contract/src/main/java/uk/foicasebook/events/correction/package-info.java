/**
 * Facts put right, and facts forgotten: which values stand after every correction and erasure. Both
 * services fold what this gives them.
 */
@NullMarked
package uk.foicasebook.events.correction;

import org.jspecify.annotations.NullMarked;
