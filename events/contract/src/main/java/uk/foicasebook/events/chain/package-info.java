/**
 * How it is proved that history was not touched: every fact carries the hash of the one before it
 * in its stream, and signed checkpoints carry the heads of all streams. Knows no database, so that
 * anybody can check an export.
 */
@NullMarked
package uk.foicasebook.events.chain;

import org.jspecify.annotations.NullMarked;
