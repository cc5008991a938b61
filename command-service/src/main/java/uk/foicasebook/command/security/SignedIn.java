package uk.foicasebook.command.security;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import uk.foicasebook.command.desk.Person;
import uk.foicasebook.command.domain.Role;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.PersonId;

/** Reads a person out of their token. */
public final class SignedIn {
  static final String AUTHORITY = "authority";
  static final String ROLES = "roles";

  private SignedIn() {}

  public static Person person(Jwt token) {
    return new Person(
        new AuthorityId(claim(token, AUTHORITY)),
        new PersonId(claim(token, JwtClaimNames.SUB)),
        roles(token.getClaimAsStringList(ROLES)));
  }

  private static String claim(Jwt token, String name) {
    return Objects.requireNonNull(token.getClaimAsString(name), name);
  }

  /** As tokens spell it: {@code ico-liaison}. */
  public static String claim(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A role this service does not know gives no right here. */
  private static Set<Role> roles(@Nullable List<String> claimed) {
    var roles = EnumSet.noneOf(Role.class);
    for (var role : Role.values()) {
      if (claimed != null && claimed.contains(claim(role))) {
        roles.add(role);
      }
    }
    return roles;
  }
}
