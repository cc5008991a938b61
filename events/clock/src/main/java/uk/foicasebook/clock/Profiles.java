package uk.foicasebook.clock;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.AuthorityEvent.AuthorityProfileSet;
import uk.foicasebook.law.time.InternalTarget;
import uk.foicasebook.law.time.Practice;

/**
 * Which of the profiles an authority has set counts on a day, and what it is to the law of time.
 */
public final class Profiles {
  private Profiles() {}

  /**
   * What took effect last by that day; of two from the same day, what was set last.
   *
   * @param set in the order in which they were set
   */
  public static Optional<AuthorityProfileSet> inForce(
      List<AuthorityProfileSet> set, LocalDate day) {
    return set.stream()
        .filter(each -> !each.effectiveFrom().isAfter(day))
        .reduce((one, next) -> next.effectiveFrom().isBefore(one.effectiveFrom()) ? one : next);
  }

  /** The practice a profile settles; what it leaves open is as usual. */
  public static Practice practice(AuthorityProfileSet profile) {
    return practice(
        profile.clarificationLapse(),
        profile.retention(),
        profile.internalTargets().stream()
            .map(target -> new InternalTarget(target.step(), target.workingDays()))
            .toList());
  }

  /** The same from its figures in months; {@code retention} is null where it is as usual. */
  public static Practice practice(
      int clarificationLapse, @Nullable Integer retention, List<InternalTarget> targets) {
    Practice usual = Practice.USUAL;
    return new Practice(
        usual.icoTimes(),
        Period.ofMonths(clarificationLapse),
        retention == null ? usual.retention() : Period.ofMonths(retention),
        targets);
  }
}
