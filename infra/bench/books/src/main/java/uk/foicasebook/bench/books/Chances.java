package uk.foicasebook.bench.books;

import java.util.List;
import java.util.Random;

/**
 * How often what happens, of a thousand. The shares of outcomes and of lateness are near those that
 * central government and police forces publish; what is rare is kept often enough to occur in a
 * book of a thousand cases.
 */
final class Chances {
  static final int ACKNOWLEDGED = 850;
  static final int ON_TIME = 800;
  static final int LONG_OVERDUE = 60;
  static final int NEVER_ANSWERED_IF_RECENT = 40;
  static final int REVIEWED = 60;
  static final int REVIEW_LATE = 250;
  static final int TO_COMMISSIONER = 250;
  static final int DECIDED_BY_NOTICE = 600;
  static final int APPEALED = 200;
  static final int RESTRICTED = 4;
  static final int NOTED = 150;
  static final int ON_HOLD = 10;
  static final int CORRECTED = 10;
  static final int REVEALED = 20;
  static final int ERASED_WHEN_OLD = 300;

  /** What becomes of a request, with its share of a thousand. */
  enum Fate {
    GRANTED(330),
    PARTLY_WITHHELD(180),
    WITHHELD(110),
    NOT_HELD(110),
    NEITHER_CONFIRMED_NOR_DENIED(40),
    COSTS_TOO_MUCH(75),
    VEXATIOUS(15),
    WEIGHED_LONGER(25),
    CLARIFIED(30),
    NEVER_CLARIFIED(15),
    FEE_PAID(5),
    FEE_NEVER_PAID(5),
    ENVIRONMENTAL(30),
    INVALID(10),
    WITHDRAWN(12),
    TRANSFERRED(8);

    private final int share;

    Fate(int share) {
      this.share = share;
    }
  }

  private final Random random;

  Chances(Random random) {
    this.random = random;
  }

  boolean of(int thousandths) {
    return random.nextInt(1000) < thousandths;
  }

  /** From {@code least} to {@code most}, both possible. */
  int from(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  Fate fate() {
    int drawn = random.nextInt(1000);
    for (Fate fate : Fate.values()) {
      drawn -= fate.share;
      if (drawn < 0) {
        return fate;
      }
    }
    throw new IllegalStateException("the shares do not come to a thousand");
  }

  /** Working days until the answer: most in the last week of the twenty, some late, a few very. */
  int daysToAnswer() {
    if (of(ON_TIME)) {
      return Math.min(20, Math.max(3, (int) Math.round(16 + random.nextGaussian() * 4)));
    }
    return of(LONG_OVERDUE * 1000 / (1000 - ON_TIME)) ? from(61, 150) : from(21, 60);
  }
}
