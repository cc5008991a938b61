package uk.foicasebook.command.domain;

import java.time.LocalDate;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Reference;

/** A case as its facts so far leave it. */
public sealed interface FoiCase {

  /** Before the first fact. */
  record Unknown() implements FoiCase {}

  /** A request to be answered. */
  record Live(Reference reference, LocalDate receivedOn) implements FoiCase {}

  /** The case before its first fact. */
  static FoiCase unknown() {
    return new Unknown();
  }

  /** The case after one more fact. It never refuses what was recorded. */
  default FoiCase evolve(CaseEvent fact) {
    return switch (fact) {
      case uk.foicasebook.events.IntakeEvent.RequestReceived e ->
          new Live(e.reference(), e.happenedOn());
      default -> this;
    };
  }
}
