/**
 * How long each case is kept, what keeps it, and what is destroyed when its time has come: a list
 * to work through, and a look at each case before anything is done.
 */
@NullMarked
package uk.foicasebook.query.retention;

import org.jspecify.annotations.NullMarked;
