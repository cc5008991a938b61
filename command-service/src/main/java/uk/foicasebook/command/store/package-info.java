/**
 * Where facts are kept: Axon's JDBC event store on PostgreSQL, every part of it declared by hand,
 * with stored names, one mapper and the hash chain.
 */
@NullMarked
package uk.foicasebook.command.store;

import org.jspecify.annotations.NullMarked;
