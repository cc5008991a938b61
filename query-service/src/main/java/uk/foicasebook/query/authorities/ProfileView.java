package uk.foicasebook.query.authorities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.clock.Profiles;
import uk.foicasebook.events.AuthorityEvent.AuthorityProfileSet;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.AuthorityKind;
import uk.foicasebook.events.StepTarget;
import uk.foicasebook.law.time.Practice;

/**
 * What an authority has settled about itself.
 *
 * @param day the UK civil day it is in force on
 * @param settled what it settled; null where that is nothing, and the usual practice counts
 * @param practice what dates are counted by
 * @param planned what takes effect later, the next first
 */
record ProfileView(
    AuthorityId authority,
    LocalDate day,
    @Nullable Profile settled,
    InPractice practice,
    List<Profile> planned) {

  /** A profile as it was set; null as there. */
  record Profile(
      LocalDate effectiveFrom,
      LocalDate settledOn,
      Instant recordedAt,
      AuthorityKind kind,
      String name,
      @Nullable String address,
      @Nullable String complaintsAddress,
      List<String> clearanceChain) {
    static Profile of(Settled settled) {
      AuthorityProfileSet set = settled.profile();
      return new Profile(
          set.effectiveFrom(),
          set.happenedOn(),
          settled.recordedAt(),
          set.kind(),
          set.name(),
          set.address(),
          set.complaintsAddress(),
          set.clearanceChain());
    }
  }

  /**
   * The authority's practice, with what is usual put where it settled nothing.
   *
   * @param clarificationLapse months after which an unanswered question closes the request
   * @param retention months for which a closed case is kept after the last action on it
   */
  record InPractice(int clarificationLapse, int retention, List<StepTarget> internalTargets) {
    static InPractice of(Practice practice) {
      return new InPractice(
          months(practice.clarificationLapse()),
          months(practice.retention()),
          practice.internalTargets().stream()
              .map(target -> new StepTarget(target.step(), target.workingDays()))
              .toList());
    }

    private static int months(Period period) {
      return Math.toIntExact(period.toTotalMonths());
    }
  }

  static ProfileView of(
      AuthorityId authority, LocalDate day, Optional<Settled> settled, List<Settled> planned) {
    return new ProfileView(
        authority,
        day,
        settled.map(Profile::of).orElse(null),
        InPractice.of(
            settled.map(each -> Profiles.practice(each.profile())).orElse(Practice.USUAL)),
        planned.stream().map(Profile::of).toList());
  }
}
