package uk.foicasebook.command.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.clock.Profiles;
import uk.foicasebook.events.AuthorityEvent.AuthorityProfileSet;
import uk.foicasebook.law.AuthorityKind;
import uk.foicasebook.law.time.InternalTarget;
import uk.foicasebook.law.time.Practice;

/**
 * What an authority has settled about itself, as it bears on what is done on a certain day.
 *
 * @param kind what sort of authority it is: on it turn some exemptions and the cost limit
 * @param clearanceChain the stages a response must be cleared at before it is issued, in their
 *     order; empty where nobody need clear it
 * @param clarificationLapse months after which a question that went unanswered closes the request
 * @param retention months for which a closed case is kept after the last action on it; null as is
 *     usual
 * @param internalTargets the working days within which the authority wants its own steps done
 */
public record AuthorityProfile(
    AuthorityKind kind,
    List<String> clearanceChain,
    int clarificationLapse,
    @Nullable Integer retention,
    List<InternalTarget> internalTargets) {
  private static final int USUAL_LAPSE = (int) Practice.USUAL.clarificationLapse().toTotalMonths();

  /** An authority that has settled nothing: a police force, and nobody clears its responses. */
  public static final AuthorityProfile USUAL = of(AuthorityKind.POLICE);

  public AuthorityProfile {
    clearanceChain = List.copyOf(clearanceChain);
    internalTargets = List.copyOf(internalTargets);
  }

  /** An authority of this kind, as usual in everything else. */
  public static AuthorityProfile of(AuthorityKind kind) {
    return new AuthorityProfile(kind, List.of(), USUAL_LAPSE, null, List.of());
  }

  /** As the authority settled it. */
  static AuthorityProfile settledBy(AuthorityProfileSet fact) {
    return new AuthorityProfile(
        inLaw(fact.kind()),
        fact.clearanceChain(),
        fact.clarificationLapse(),
        fact.retention(),
        fact.internalTargets().stream()
            .map(target -> new InternalTarget(target.step(), target.workingDays()))
            .toList());
  }

  /** The same with stages at which a response must be cleared, in their order. */
  public AuthorityProfile clearedAt(String... stages) {
    return new AuthorityProfile(
        kind, List.of(stages), clarificationLapse, retention, internalTargets);
  }

  /** Its practice, for the law of time; what it has no say in is as usual. */
  public Practice practice() {
    return Profiles.practice(clarificationLapse, retention, internalTargets);
  }

  private static AuthorityKind inLaw(uk.foicasebook.events.AuthorityKind kind) {
    return switch (kind) {
      case GOVERNMENT_DEPARTMENT -> AuthorityKind.GOVERNMENT_DEPARTMENT;
      case WELSH_GOVERNMENT -> AuthorityKind.WELSH_GOVERNMENT;
      case HOUSE_OF_COMMONS -> AuthorityKind.HOUSE_OF_COMMONS;
      case HOUSE_OF_LORDS -> AuthorityKind.HOUSE_OF_LORDS;
      case DEVOLVED_LEGISLATURE -> AuthorityKind.DEVOLVED_LEGISLATURE;
      case ARMED_FORCES -> AuthorityKind.ARMED_FORCES;
      case POLICE -> AuthorityKind.POLICE;
      case LOCAL_GOVERNMENT -> AuthorityKind.LOCAL_GOVERNMENT;
      case HEALTH -> AuthorityKind.HEALTH;
      case SCHOOL -> AuthorityKind.SCHOOL;
      case EDUCATION -> AuthorityKind.EDUCATION;
      case OTHER -> AuthorityKind.OTHER;
    };
  }
}
