/** Whether the live tables are what the archive says they should be. */
@NullMarked
package uk.foicasebook.query.reconcile;

import org.jspecify.annotations.NullMarked;
