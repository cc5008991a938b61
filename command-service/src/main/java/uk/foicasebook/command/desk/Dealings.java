package uk.foicasebook.command.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.foicasebook.command.aggregate.StoredCases;
import uk.foicasebook.command.domain.Dealing;
import uk.foicasebook.events.CaseId;

/** What the people at the counter are to a case, before they deal with what belongs to it. */
@Component
public class Dealings {
  private final StoredCases cases;

  Dealings(StoredCases cases) {
    this.cases = cases;
  }

  /** Empty where there is no such case that this person may see. */
  public Optional<Dealing> of(CaseId caseId, Person person) {
    return cases.dealing(caseId, person.authority(), person.id(), person.roles());
  }
}
