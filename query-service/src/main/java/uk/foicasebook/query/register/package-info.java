/** The register of cases: found by what is asked for, counted, and taken away as a table. */
@NullMarked
package uk.foicasebook.query.register;

import org.jspecify.annotations.NullMarked;
