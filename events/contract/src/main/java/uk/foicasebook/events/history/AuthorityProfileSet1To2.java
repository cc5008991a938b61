package uk.foicasebook.events.history;

import tools.jackson.databind.node.ObjectNode;

/** Revision 2 says how long a closed case is kept. An older profile left that as is usual. */
final class AuthorityProfileSet1To2 implements Step {
  @Override
  public String name() {
    return "authority-profile-set";
  }

  @Override
  public int from() {
    return 1;
  }

  @Override
  public ObjectNode rewrite(ObjectNode fact) {
    Step.refuseIfPresent(fact, "retention");
    return fact.putNull("retention");
  }
}
