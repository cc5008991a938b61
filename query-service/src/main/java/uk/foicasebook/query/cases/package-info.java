/** Queries about one case: the file, its history, its deadlines, now or as they were. */
@NullMarked
package uk.foicasebook.query.cases;

import org.jspecify.annotations.NullMarked;
