/** One Kafka broker on this machine, for the local run and for tests; never for production. */
@NullMarked
package uk.foicasebook.broker;

import org.jspecify.annotations.NullMarked;
