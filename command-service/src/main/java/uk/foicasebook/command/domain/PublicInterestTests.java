package uk.foicasebook.command.domain;

import java.util.Optional;
import java.util.function.Function;
import uk.foicasebook.events.ExemptionEvent.PublicInterestTestRecorded;
import uk.foicasebook.events.TestId;

/** The public interest tests made, by name; one may carry several exemptions. */
record PublicInterestTests(Entries<TestId, PublicInterestTestRecorded> entries) {
  static final PublicInterestTests NONE = new PublicInterestTests(Entries.none());

  PublicInterestTests with(PublicInterestTestRecorded e) {
    return new PublicInterestTests(entries.with(e.test(), e));
  }

  /** The latest balance struck for a claim. */
  Optional<PublicInterestTestRecorded> lastOn(Claim claim) {
    return entries.values().stream()
        .filter(test -> test.limb() == claim.limb())
        .filter(test -> test.strands().contains(claim.strand()))
        .filter(test -> test.exemptions().contains(claim.exemption()))
        .reduce((_, later) -> later);
  }

  TestId nameFor(Function<TestId, PublicInterestTestRecorded> test) {
    return entries.nameFor(test, "test", TestId::new);
  }
}
