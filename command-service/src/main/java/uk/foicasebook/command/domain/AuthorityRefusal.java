package uk.foicasebook.command.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An authority's profile or its return is not in order. */
public sealed interface AuthorityRefusal extends Refusal {

  /** What was done under the profile in force stays as it was: a new one looks ahead. */
  record TakesEffectInThePast(LocalDate effectiveFrom, LocalDate today)
      implements AuthorityRefusal {}

  /** The clearance chain has this stage twice, so that nobody could say whose turn it is. */
  record StageTwice(String stage) implements AuthorityRefusal {}

  /** A question cannot close a request as soon as it is asked. */
  record LapseNotPositive(int months) implements AuthorityRefusal {}

  /** The records of a case cannot go before anything was done on it. */
  record RetentionNotPositive(int months) implements AuthorityRefusal {}

  /** Two targets are set for this step. */
  record TargetTwice(String step) implements AuthorityRefusal {}

  /** The day of receipt is the day before the first working day. */
  record TargetNotPositive(String step, int workingDays) implements AuthorityRefusal {}

  /** The days the return is about run backwards. */
  record ReturnPeriodBackwards(LocalDate from, LocalDate to) implements AuthorityRefusal {}

  /** What the return is about was not over on the day as at which it was counted. */
  record ReturnPeriodNotOver(LocalDate to, LocalDate asAt) implements AuthorityRefusal {}

  /** The figures were counted as at a day after the return was published. */
  record CountedAfterPublication(LocalDate asAt, LocalDate publishedOn)
      implements AuthorityRefusal {}

  /** Two figures of the return have this name. */
  record FigureTwice(String figure) implements AuthorityRefusal {}

  /**
   * The return of this definition and period was published. It is not published again, only
   * corrected by one that names it.
   *
   * @param version the newest of them
   * @param sha256 of the newest of them
   */
  record ReturnAlreadyPublished(String definition, int version, String sha256)
      implements AuthorityRefusal {}

  /**
   * What the return would correct is not the one that stands.
   *
   * @param newest the SHA-256 of the one that stands; null where none was published
   */
  record NotTheStandingReturn(String replaces, @Nullable String newest)
      implements AuthorityRefusal {}
}
