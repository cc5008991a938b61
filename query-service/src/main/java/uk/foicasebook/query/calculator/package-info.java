/** Deadlines for anyone, from facts given on the spot; no case needed. */
@NullMarked
package uk.foicasebook.query.calculator;

import org.jspecify.annotations.NullMarked;
