/**
 * Figures on the work of an authority, by definitions that are data, and the returns it published.
 */
@NullMarked
package uk.foicasebook.query.statistics;

import org.jspecify.annotations.NullMarked;
