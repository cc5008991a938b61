/** What a command costs, beside the same row inserted alone. */
@NullMarked
package uk.foicasebook.bench.commands;

import org.jspecify.annotations.NullMarked;
