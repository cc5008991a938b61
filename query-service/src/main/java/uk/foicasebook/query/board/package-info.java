/** What is due, by when, and what to do next. */
@NullMarked
package uk.foicasebook.query.board;

import org.jspecify.annotations.NullMarked;
