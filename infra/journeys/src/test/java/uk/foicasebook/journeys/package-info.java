/** The whole system, from outside: real processes, HTTP only. */
@NullMarked
package uk.foicasebook.journeys;

import org.jspecify.annotations.NullMarked;
