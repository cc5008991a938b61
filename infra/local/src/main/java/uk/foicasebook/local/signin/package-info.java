/** Who the people of the local run are, and the server that vouches for them. */
@NullMarked
package uk.foicasebook.local.signin;

import org.jspecify.annotations.NullMarked;
