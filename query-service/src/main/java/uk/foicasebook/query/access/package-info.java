/** Who may see which case, and who may know who asked. */
@NullMarked
package uk.foicasebook.query.access;

import org.jspecify.annotations.NullMarked;
