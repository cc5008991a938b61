package uk.foicasebook.command.documents;

import java.util.UUID;
import uk.foicasebook.events.CaseId;

/**
 * Where a sealed content stands.
 *
 * @param id of this content, which says nothing of what is in it
 */
record Location(CaseId caseId, Shelf shelf, UUID id) {}
