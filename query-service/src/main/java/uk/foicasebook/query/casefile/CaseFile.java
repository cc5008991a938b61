package uk.foicasebook.query.casefile;

import uk.foicasebook.clock.CaseClock;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.ClockEvent;
import uk.foicasebook.events.ExemptionEvent;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.IntakeEvent;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.RecordsEvent;
import uk.foicasebook.events.RegulatorEvent;
import uk.foicasebook.events.ResponseEvent;
import uk.foicasebook.events.ReviewEvent;
import uk.foicasebook.events.SearchEvent;

/**
 * A case as its facts tell it. Every read model is a function of this, so a row written live and a
 * row written by a replay cannot differ.
 *
 * @param revision the revision of the last fact folded in, from 0
 */
public record CaseFile(
    CaseId id,
    long revision,
    Intake intake,
    Waiting waiting,
    Findings findings,
    Responses responses,
    Reviews reviews,
    Regulator regulator,
    Records records,
    CaseClock clock) {

  /** A case begins with its request and with nothing else. */
  public static CaseFile open(CaseId id, RequestReceived request) {
    return new CaseFile(
        id,
        0,
        Intake.of(request),
        Waiting.NONE,
        Findings.NONE,
        Responses.NONE,
        Reviews.NONE,
        Regulator.NONE,
        Records.NONE,
        CaseClock.opened(request));
  }

  /** The case after one more fact, which the world has already seen happen: nothing is refused. */
  public CaseFile evolve(long factRevision, CaseEvent event) {
    CaseClock now = clock.with(event);
    long at = factRevision;
    return switch (event) {
      case IntakeEvent e ->
          new CaseFile(
              id,
              at,
              intake.evolve(e),
              waiting,
              findings,
              responses,
              reviews,
              regulator,
              records,
              now);
      case ClockEvent e ->
          new CaseFile(
              id,
              at,
              intake,
              waiting.evolve(e),
              findings,
              responses,
              reviews,
              regulator,
              records,
              now);
      case SearchEvent e ->
          new CaseFile(
              id,
              at,
              intake,
              waiting,
              findings.evolve(e),
              responses,
              reviews,
              regulator,
              records,
              now);
      case ExemptionEvent e ->
          new CaseFile(
              id,
              at,
              intake,
              waiting,
              findings.evolve(e),
              responses,
              reviews,
              regulator,
              records,
              now);
      case ResponseEvent e ->
          new CaseFile(
              id,
              at,
              intake,
              waiting,
              findings.evolve(e),
              responses.evolve(e, this),
              reviews.answered(e, findings),
              regulator,
              records,
              now);
      case ReviewEvent e ->
          new CaseFile(
              id,
              at,
              intake,
              waiting,
              findings,
              responses,
              reviews.evolve(e, findings),
              regulator,
              records,
              now);
      case RegulatorEvent e ->
          new CaseFile(
              id,
              at,
              intake,
              waiting,
              findings,
              responses,
              reviews,
              regulator.evolve(e),
              records,
              now);
      case RecordsEvent e ->
          new CaseFile(
              id,
              at,
              intake,
              waiting,
              findings,
              responses,
              reviews,
              regulator,
              records.evolve(e),
              now);
    };
  }

  /** Where the case stands in its life. */
  public Phase phase() {
    return clock.phase();
  }

  /** How a strand is determined: what was passed on is not held here, unless it was found here. */
  public Determination determinationOf(Strand strand) {
    Determination own = strand.determination();
    boolean open = own == Determination.UNDETERMINED || own == Determination.NOT_HELD;
    return open
            && strand.finding() != Finding.HELD
            && intake.turns().passedOnTo(strand.id()).isPresent()
        ? Determination.TRANSFERRED
        : own;
  }
}
