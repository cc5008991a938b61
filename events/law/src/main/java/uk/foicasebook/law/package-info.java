/**
 * The Act as a library: pure functions over UK civil days. Knows no clock, no zone and no
 * framework.
 */
@NullMarked
package uk.foicasebook.law;

import org.jspecify.annotations.NullMarked;
