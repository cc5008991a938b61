/** The one clock, the United Kingdom's civil day, and how the process starts and ends. */
@NullMarked
package uk.foicasebook.command.config;

import org.jspecify.annotations.NullMarked;
