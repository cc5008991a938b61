/** For those who run it: what is rebuilt, what stands still, and how to set it going again. */
@NullMarked
package uk.foicasebook.query.operations;

import org.jspecify.annotations.NullMarked;
