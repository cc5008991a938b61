package uk.foicasebook.query.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The present, as the one clock has it. */
@Component
public class Today {
  private final Clock clock;

  public Today(Clock clock) {
    this.clock = clock;
  }

  /** The UK civil day it is now. */
  public LocalDate day() {
    return UkCivilDay.of(clock.instant());
  }

  /** The instant it is now. */
  public Instant instant() {
    return clock.instant();
  }
}
