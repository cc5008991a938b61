/**
 * Which days are working days: bank holidays of the UK's nations, in editions that say what was
 * known when.
 */
@NullMarked
package uk.foicasebook.law.calendar;

import org.jspecify.annotations.NullMarked;
