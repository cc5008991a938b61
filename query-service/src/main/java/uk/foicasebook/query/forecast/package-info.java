/** How the backlog may go on, by how it went: a range, and no promise. */
@NullMarked
package uk.foicasebook.query.forecast;

import org.jspecify.annotations.NullMarked;
