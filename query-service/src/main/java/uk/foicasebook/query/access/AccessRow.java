package uk.foicasebook.query.access;

import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.PersonId;

/** Somebody who may see a case that not everybody may see. */
record AccessRow(CaseId caseId, AuthorityId authority, PersonId person) {}
