/** Keys of many cases at once, made without asking a database for each. */
@NullMarked
package uk.foicasebook.keys;

import org.jspecify.annotations.NullMarked;
