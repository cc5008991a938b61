/**
 * The documents of a case. A fact knows a document by its hash and nothing else; its content stands
 * here, sealed, withheld material apart, and every reading of it is put on record.
 */
@NullMarked
package uk.foicasebook.command.documents;

import org.jspecify.annotations.NullMarked;
