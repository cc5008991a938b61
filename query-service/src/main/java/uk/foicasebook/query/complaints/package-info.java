/** Who may still complain, what is complained about, and by when it is to be dealt with. */
@NullMarked
package uk.foicasebook.query.complaints;

import org.jspecify.annotations.NullMarked;
