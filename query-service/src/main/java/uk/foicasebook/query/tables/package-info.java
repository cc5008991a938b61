/** Tables to take away, written as a stream. */
@NullMarked
package uk.foicasebook.query.tables;

import org.jspecify.annotations.NullMarked;
