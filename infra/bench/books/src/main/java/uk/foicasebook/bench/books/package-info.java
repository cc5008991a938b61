/**
 * Books of invented cases, in any number and the same for the same seed: what happens to each is
 * drawn from chances that are stated in {@code Chances}, and every fact is the decider's own.
 */
@NullMarked
package uk.foicasebook.bench.books;

import org.jspecify.annotations.NullMarked;
