/**
 * What stands at the doors of both services alike: whose turn it is, whether a token is good, what
 * was used last, and what to say while the database is away.
 */
@NullMarked
package uk.foicasebook.doors;

import org.jspecify.annotations.NullMarked;
