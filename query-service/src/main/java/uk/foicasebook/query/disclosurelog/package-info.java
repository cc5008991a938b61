/** What was disclosed to somebody and so to everybody: open to anyone, and about nobody. */
@NullMarked
package uk.foicasebook.query.disclosurelog;

import org.jspecify.annotations.NullMarked;
