/** Facts told in plain sentences. */
@NullMarked
package uk.foicasebook.query.cases.sentence;

import org.jspecify.annotations.NullMarked;
