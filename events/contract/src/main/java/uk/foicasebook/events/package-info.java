/**
 * The facts of the casebook and the few small types they are made of. History must load for ever,
 * so nothing here consults the law: a type refuses what is not there at all, and no more.
 */
@NullMarked
package uk.foicasebook.events;

import org.jspecify.annotations.NullMarked;
