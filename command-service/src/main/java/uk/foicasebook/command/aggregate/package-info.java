/**
 * A case as Axon sees it: thin, and without an opinion. The only package that knows Axon's
 * modelling API.
 */
@NullMarked
package uk.foicasebook.command.aggregate;

import org.jspecify.annotations.NullMarked;
