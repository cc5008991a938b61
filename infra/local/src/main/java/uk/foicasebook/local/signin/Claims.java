package uk.foicasebook.local.signin;

import java.util.List;
import java.util.Map;

/** What a token says of a person, in the names both services read. */
final class Claims {
  private Claims() {}

  static Map<String, Object> of(DemoPerson person) {
    return Map.of(
        "sub", person.id(),
        "aud", List.of("foi-casebook"),
        "authority", person.authority(),
        "roles", person.roles(),
        "name", person.name());
  }
}
