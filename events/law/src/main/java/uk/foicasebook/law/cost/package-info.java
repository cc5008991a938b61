/**
 * What a request would cost and whether that is too much: FOIA 2000 s.12, SI 2004/3244, and in
 * Scotland FOISA 2002 s.12, SSI 2004/467. The EIR have no such limit. Knows no case; which requests
 * may be added together is for the calendar to say.
 */
@NullMarked
package uk.foicasebook.law.cost;

import org.jspecify.annotations.NullMarked;
