package uk.foicasebook.query.casefile;

import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.ClockEvent;
import uk.foicasebook.events.ExemptionEvent;
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
    Findings findings,
    Responses responses,
    Reviews reviews,
    Regulator regulator) {

  /** A case begins with its request and with nothing else. */
  public static CaseFile open(CaseId id, RequestReceived request) {
    return new CaseFile(
        id, 0, Intake.of(request), Findings.NONE, Responses.NONE, Reviews.NONE, Regulator.NONE);
  }

  /** The case after one more fact, which the world has already seen happen: nothing is refused. */
  public CaseFile evolve(long factRevision, CaseEvent event) {
    return switch (event) {
      case ClockEvent _, RecordsEvent _ ->
          with(factRevision, intake, findings, responses, reviews, regulator);
      case IntakeEvent e ->
          with(factRevision, intake.evolve(e), findings, responses, reviews, regulator);
      case SearchEvent e ->
          with(factRevision, intake, findings.evolve(e), responses, reviews, regulator);
      case ExemptionEvent e ->
          with(factRevision, intake, findings.evolve(e), responses, reviews, regulator);
      case ResponseEvent e ->
          with(factRevision, intake, findings.evolve(e), responses.evolve(e), reviews, regulator);
      case ReviewEvent e ->
          with(factRevision, intake, findings, responses, reviews.evolve(e), regulator);
      case RegulatorEvent e ->
          with(factRevision, intake, findings, responses, reviews, regulator.evolve(e));
    };
  }

  /** Where the case stands in its life. */
  public Phase phase() {
    if (!reviews.requested().isEmpty()) {
      return Phase.UNDER_REVIEW;
    }
    if (responses.completed().isPresent()) {
      return Phase.ANSWERED;
    }
    return intake.officer() == null ? Phase.RECEIVED : Phase.LIVE;
  }

  private CaseFile with(
      long factRevision,
      Intake intake,
      Findings findings,
      Responses responses,
      Reviews reviews,
      Regulator regulator) {
    return new CaseFile(id, factRevision, intake, findings, responses, reviews, regulator);
  }
}
