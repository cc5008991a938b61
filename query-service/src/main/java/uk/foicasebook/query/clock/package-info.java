/** Days and instants: which UK civil day it is, and what was known or recorded by when. */
@NullMarked
package uk.foicasebook.query.clock;

import org.jspecify.annotations.NullMarked;
