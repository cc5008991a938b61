/**
 * From the store to Kafka: every fact, in order within its case, at least once, bytes untouched.
 */
@NullMarked
package uk.foicasebook.command.publish;

import org.jspecify.annotations.NullMarked;
