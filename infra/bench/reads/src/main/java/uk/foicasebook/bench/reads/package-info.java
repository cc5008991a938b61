/** The whole system over a large book: how fast it answers, rebuilds its tables and keeps up. */
@NullMarked
package uk.foicasebook.bench.reads;

import org.jspecify.annotations.NullMarked;
