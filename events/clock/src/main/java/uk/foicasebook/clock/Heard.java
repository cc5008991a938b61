package uk.foicasebook.clock;

import uk.foicasebook.law.time.CaseFacts;

/**
 * What the facts of a case come to.
 *
 * @param inLaw the request and what happened to it, in the terms of the law
 * @param progress how far the case has come, whatever the day
 */
public record Heard(CaseFacts inLaw, Progress progress) {}
