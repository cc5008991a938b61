/** By what measure the Commissioner looks at an authority's requests as a whole. */
@NullMarked
package uk.foicasebook.law.oversight;

import org.jspecify.annotations.NullMarked;
