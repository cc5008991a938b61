/**
 * What each authority has settled about itself, as it is known here, and what follows for dates.
 */
@NullMarked
package uk.foicasebook.query.authorities;

import org.jspecify.annotations.NullMarked;
