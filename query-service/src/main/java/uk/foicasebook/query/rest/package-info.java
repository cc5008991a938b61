/** How every query speaks: problem documents, cut-offs, pages, and waiting for one's own writes. */
@NullMarked
package uk.foicasebook.query.rest;

import org.jspecify.annotations.NullMarked;
