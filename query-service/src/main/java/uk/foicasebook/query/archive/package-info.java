/**
 * Every fact that arrived, as it was stored. As-at, rebuild, retry and reconciliation read this,
 * never Kafka.
 */
@NullMarked
package uk.foicasebook.query.archive;

import org.jspecify.annotations.NullMarked;
