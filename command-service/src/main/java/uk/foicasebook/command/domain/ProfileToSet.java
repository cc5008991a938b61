package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.foicasebook.command.domain.AuthorityCommand.SetAuthorityProfile;
import uk.foicasebook.command.domain.AuthorityRefusal.LapseNotPositive;
import uk.foicasebook.command.domain.AuthorityRefusal.RetentionNotPositive;
import uk.foicasebook.command.domain.AuthorityRefusal.StageTwice;
import uk.foicasebook.command.domain.AuthorityRefusal.TakesEffectInThePast;
import uk.foicasebook.command.domain.AuthorityRefusal.TargetNotPositive;
import uk.foicasebook.command.domain.AuthorityRefusal.TargetTwice;
import uk.foicasebook.events.AuthorityEvent;
import uk.foicasebook.events.AuthorityEvent.AuthorityProfileSet;
import uk.foicasebook.events.StepTarget;

/** A profile somebody wants to have settled. */
record ProfileToSet(SetAuthorityProfile command, Authority authority, Occasion occasion) {

  Ruling<AuthorityEvent> decided() {
    AuthorityProfileSet fact = fact(command.happenedOn(), command.effectiveFrom());
    return AuthorityDecider.ruling(disorder(), isSoAlready(), tooLate(), fact);
  }

  private List<Refusal> disorder() {
    List<Refusal> reasons = new ArrayList<>();
    Repeated.in(command.clearanceChain()).map(StageTwice::new).ifPresent(reasons::add);
    if (months() < 1) {
      reasons.add(new LapseNotPositive(months()));
    }
    Integer kept = command.retention();
    if (kept != null && kept < 1) {
      reasons.add(new RetentionNotPositive(kept));
    }
    List<StepTarget> targets = command.internalTargets();
    Repeated.in(targets.stream().map(StepTarget::step).toList())
        .map(TargetTwice::new)
        .ifPresent(reasons::add);
    targets.stream()
        .filter(target -> target.workingDays() < 1)
        .map(target -> new TargetNotPositive(target.step(), target.workingDays()))
        .forEach(reasons::add);
    return reasons;
  }

  /** Whether on that day just this would be in force anyhow, whenever it was settled. */
  private boolean isSoAlready() {
    return authority
        .settledOn(command.effectiveFrom())
        .filter(now -> now.equals(fact(now.happenedOn(), now.effectiveFrom())))
        .isPresent();
  }

  /** Only where nothing is settled may a profile reach back: what was done under one stays so. */
  private List<Refusal> tooLate() {
    LocalDate today = occasion.today();
    return Rule.unless(
        !command.effectiveFrom().isBefore(today) || authority.settledOn(today).isEmpty(),
        () -> new TakesEffectInThePast(command.effectiveFrom(), today));
  }

  private AuthorityProfileSet fact(LocalDate settledOn, LocalDate effectiveFrom) {
    return new AuthorityProfileSet(
        settledOn,
        effectiveFrom,
        command.kind(),
        command.name(),
        command.address(),
        command.complaintsAddress(),
        command.clearanceChain(),
        months(),
        command.internalTargets(),
        command.retention());
  }

  private int months() {
    Integer given = command.clarificationLapse();
    return given == null ? AuthorityProfile.USUAL.clarificationLapse() : given;
  }
}
