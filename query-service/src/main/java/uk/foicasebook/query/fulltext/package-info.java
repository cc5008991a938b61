/**
 * Words of cases in the clear, to be searched. The only tables that hold any: they can be emptied
 * at any time, are in no backup, and are made again from the facts while their keys are there.
 */
@NullMarked
package uk.foicasebook.query.fulltext;

import org.jspecify.annotations.NullMarked;
