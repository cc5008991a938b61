/** A case folded from its facts: pure, immutable, and the same whoever folds it. */
@NullMarked
package uk.foicasebook.query.casefile;

import org.jspecify.annotations.NullMarked;
