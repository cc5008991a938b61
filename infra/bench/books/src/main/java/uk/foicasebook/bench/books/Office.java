package uk.foicasebook.bench.books;

import java.util.List;
import java.util.stream.IntStream;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.TeamId;

/** Who works there: the demonstration's people, and more officers than it has. */
final class Office {
  static final AuthorityId AUTHORITY = new AuthorityId("sample-police");
  static final PersonId MANAGER = new PersonId("manager.sample");
  static final PersonId REVIEWER = new PersonId("reviewer.sample");
  static final PersonId ICO_LIAISON = new PersonId("ico-liaison.sample");

  static final List<PersonId> OFFICERS =
      IntStream.rangeClosed(0, 40)
          .mapToObj(
              n -> new PersonId(n == 0 ? "officer.sample" : "officer-%02d.sample".formatted(n)))
          .toList();

  static final List<TeamId> TEAMS =
      List.of("disclosure", "response", "investigations", "corporate", "specialist").stream()
          .map(TeamId::new)
          .toList();

  private Office() {}
}
