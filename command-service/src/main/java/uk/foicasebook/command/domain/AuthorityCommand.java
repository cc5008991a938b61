package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.AuthorityKind;
import uk.foicasebook.events.DatePeriod;
import uk.foicasebook.events.ReturnFigure;
import uk.foicasebook.events.StepTarget;

/** Something an authority settles about itself, or publishes about its work. */
public sealed interface AuthorityCommand extends Command {

  /**
   * Settles the whole profile from a day on, until another takes effect.
   *
   * @param happenedOn the day it was settled
   * @param effectiveFrom the first day on which it counts: today or later, unless nothing has been
   *     settled so far
   * @param kind what sort of authority it is: section 35 and the appropriate limit turn on it
   * @param address where requests are to be sent
   * @param complaintsAddress where complaints about an answer go, if to another place
   * @param clearanceChain the stages a response must be cleared at, in their order; may be empty
   * @param clarificationLapse months after which a question that went unanswered closes the
   *     request; null is as usual
   * @param internalTargets the working days for the authority's own steps; may be empty
   * @param retention months for which a closed case is kept after the last action on it; null is as
   *     usual
   */
  record SetAuthorityProfile(
      LocalDate happenedOn,
      LocalDate effectiveFrom,
      AuthorityKind kind,
      String name,
      @Nullable String address,
      @Nullable String complaintsAddress,
      List<String> clearanceChain,
      @Nullable Integer clarificationLapse,
      List<StepTarget> internalTargets,
      @Nullable Integer retention)
      implements AuthorityCommand {}

  /**
   * Publishes a return, or a correction of one.
   *
   * @param happenedOn the day it was published
   * @param definition which return it is
   * @param definitionVersion the version of the definition its figures were counted by
   * @param period the days it is about, which are over
   * @param asAt the day as at which the figures were counted
   * @param lawVersion the version of the law they were counted by
   * @param replaces the SHA-256 of the one this corrects; null where there is none yet
   * @param sha256 of what was published, byte for byte
   */
  record PublishReturn(
      LocalDate happenedOn,
      String definition,
      String definitionVersion,
      DatePeriod period,
      LocalDate asAt,
      String lawVersion,
      @Nullable String replaces,
      String sha256,
      List<ReturnFigure> figures)
      implements AuthorityCommand {}
}
