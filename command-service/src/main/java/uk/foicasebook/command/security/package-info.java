/** Who may come in, and what each role may ask for. */
@NullMarked
package uk.foicasebook.command.security;

import org.jspecify.annotations.NullMarked;
