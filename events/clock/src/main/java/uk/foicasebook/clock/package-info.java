/**
 * What the facts of a case are to the law of time and of cost: the one translation, used wherever a
 * date or a sum is counted, and how far the case has come. It knows the facts and the law, asks
 * nobody the time, and counts nothing itself.
 */
@NullMarked
package uk.foicasebook.clock;

import org.jspecify.annotations.NullMarked;
