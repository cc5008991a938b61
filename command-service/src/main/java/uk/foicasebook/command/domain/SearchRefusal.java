package uk.foicasebook.command.domain;

import java.time.LocalDate;

/** A search is not such that it could have been made. */
public sealed interface SearchRefusal extends Refusal {

  /** The range searched ends before it begins. */
  record RangeRunsBackwards(LocalDate from, LocalDate to) implements SearchRefusal {}
}
