package uk.foicasebook.local.signin;

import java.util.List;
import java.util.Optional;

/** One person for every role, and one of another authority who must see none of their cases. */
public final class DemoPeople {
  private static final String POLICE = "sample-police";

  /** All of them. */
  public static final List<DemoPerson> ALL =
      List.of(
          at(POLICE, "officer", "Ola Sample"),
          at(POLICE, "approver", "Ada Sample"),
          at(POLICE, "reviewer", "Rae Sample"),
          at(POLICE, "manager", "Moe Sample"),
          at(POLICE, "ico-liaison", "Ivo Sample"),
          at(POLICE, "auditor", "Una Sample"),
          at(POLICE, "administrator", "Ash Sample"),
          at(POLICE, "service", "Sample integration"),
          new DemoPerson(
              "council-officer",
              "council-officer.sample",
              "Cora Sample",
              "sample-council",
              List.of("officer")));

  private DemoPeople() {}

  static Optional<DemoPerson> called(String word) {
    return ALL.stream().filter(person -> person.word().equals(word)).findAny();
  }

  private static DemoPerson at(String authority, String role, String name) {
    return new DemoPerson(role, role + ".sample", name, authority, List.of(role));
  }
}
