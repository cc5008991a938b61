/**
 * How facts are written down: their stored names, their JSON, what is said about each of them, the
 * hash that chains them, and the headers they travel under. The only package that maps facts.
 */
@NullMarked
package uk.foicasebook.events.wire;

import org.jspecify.annotations.NullMarked;
