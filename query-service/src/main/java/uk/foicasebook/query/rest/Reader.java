package uk.foicasebook.query.rest;

import uk.foicasebook.events.AuthorityId;

/**
 * Who asks.
 *
 * @param person the subject of the token
 * @param authority whose cases they see; no other authority's exist for them
 */
public record Reader(String person, AuthorityId authority) {}
