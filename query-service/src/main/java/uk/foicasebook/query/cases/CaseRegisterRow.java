package uk.foicasebook.query.cases;

import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Reference;

/** A line of the register: which case is whose, under which number. */
public record CaseRegisterRow(
    CaseId caseId, AuthorityId authority, Reference reference, long revision) {}
