/** The read side of the casebook: facts come in from Kafka, answers go out. */
@NullMarked
package uk.foicasebook.query;

import org.jspecify.annotations.NullMarked;
