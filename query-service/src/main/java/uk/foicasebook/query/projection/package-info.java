/**
 * How read models are written: rows are pure functions of a case's facts, written absolutely, so
 * that live and replayed tables cannot differ.
 */
@NullMarked
package uk.foicasebook.query.projection;

import org.jspecify.annotations.NullMarked;
