/**
 * The test kit of the facts: people and requests that are plainly invented, the model case as it is
 * stored, and a clock that stands where it is put.
 */
@NullMarked
package uk.foicasebook.events.samples;

import org.jspecify.annotations.NullMarked;
