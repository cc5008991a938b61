package uk.foicasebook.query.diary;

import java.time.Instant;
import java.util.List;
import uk.foicasebook.events.AuthorityId;

/**
 * That a calendar program may read one person's own diary, and nothing else.
 *
 * @param person whose diary it is, by the subject of their token
 * @param authority whose cases they see
 * @param roles those they had when the link was made: the table of routes asks for one
 * @param expires when it is over
 */
public record Subscription(
    String person, AuthorityId authority, List<String> roles, Instant expires) {}
