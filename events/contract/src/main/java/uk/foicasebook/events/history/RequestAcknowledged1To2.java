package uk.foicasebook.events.history;

import tools.jackson.databind.node.ObjectNode;

/**
 * Revision 2 keeps the calendar edition that the date told to the requester rested on. Which one
 * that was for an older acknowledgement is not known, and nothing is invented.
 */
final class RequestAcknowledged1To2 implements Step {
  @Override
  public String name() {
    return "request-acknowledged";
  }

  @Override
  public int from() {
    return 1;
  }

  @Override
  public ObjectNode rewrite(ObjectNode fact) {
    Step.refuseIfPresent(fact, "calendarEdition");
    return fact.putNull("calendarEdition");
  }
}
