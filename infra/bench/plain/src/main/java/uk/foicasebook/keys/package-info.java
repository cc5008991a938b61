/** One class of the real package, made plain. */
@NullMarked
package uk.foicasebook.keys;

import org.jspecify.annotations.NullMarked;
