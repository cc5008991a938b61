/** Wiring: the one clock, the calendar, sign-in and who may ask for what. */
@NullMarked
package uk.foicasebook.query.config;

import org.jspecify.annotations.NullMarked;
