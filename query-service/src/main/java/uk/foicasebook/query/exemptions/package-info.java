/**
 * Which exemptions are relied on, how often, with what balance, and how often they did not stand.
 */
@NullMarked
package uk.foicasebook.query.exemptions;

import org.jspecify.annotations.NullMarked;
