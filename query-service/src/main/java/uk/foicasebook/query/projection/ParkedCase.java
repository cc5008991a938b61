package uk.foicasebook.query.projection;

import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;

/**
 * A case that is behind.
 *
 * @param fromRevision the first fact that is in the archive and not in the read models
 * @param reason what went wrong, without anything from the fact itself
 */
public record ParkedCase(
    CaseId id, AuthorityId authority, long fromRevision, String factName, String reason) {}
