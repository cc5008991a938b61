/** Measures the law: what a date costs, beside another library's counting in the same run. */
@NullMarked
package uk.foicasebook.bench;

import org.jspecify.annotations.NullMarked;
