package uk.foicasebook.command.domain;

import java.util.List;
import uk.foicasebook.events.CaseEvent;

/** What the decider says to a command. */
public sealed interface Decision {

  /** Yes, and this is what is now true. No facts means it already was. */
  record Accepted(List<CaseEvent> facts) implements Decision {
    public Accepted {
      facts = List.copyOf(facts);
    }
  }

  /** No, and why: the first reason is the one to lead with, and there is always one. */
  record Refused(List<Refusal> reasons) implements Decision {
    public Refused {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("a refusal has a reason");
      }
    }

    /** The reason to lead with. */
    public Refusal refusal() {
      return reasons.getFirst();
    }
  }

  /** Accepts with these facts. */
  static Decision accept(CaseEvent... facts) {
    return new Accepted(List.of(facts));
  }

  /** Refuses for one reason. */
  static Decision refuse(Refusal reason) {
    return new Refused(List.of(reason));
  }
}
