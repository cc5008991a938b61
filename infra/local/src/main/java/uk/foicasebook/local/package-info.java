/**
 * The whole system on one machine: PostgreSQL, Kafka, sign-in and both services as one thing that
 * starts and stops together.
 */
@NullMarked
package uk.foicasebook.local;

import org.jspecify.annotations.NullMarked;
