/**
 * Kafka in: facts are archived and read models written in the transaction that moves the offset.
 */
@NullMarked
package uk.foicasebook.query.feed;

import org.jspecify.annotations.NullMarked;
