/**
 * What the Commissioner is told of one case when a complaint is looked into: the bundle, as far as
 * the book holds it, and by name what it does not hold.
 */
@NullMarked
package uk.foicasebook.query.icoreport;

import org.jspecify.annotations.NullMarked;
