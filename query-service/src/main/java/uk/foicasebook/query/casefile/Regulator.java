package uk.foicasebook.query.casefile;

import java.util.List;
import java.util.stream.Stream;
import uk.foicasebook.events.AppealId;
import uk.foicasebook.events.IcoComplaintId;
import uk.foicasebook.events.NoticeId;
import uk.foicasebook.events.NoticeStep;
import uk.foicasebook.events.RegulatorEvent;
import uk.foicasebook.events.RegulatorEvent.AppealRecorded;
import uk.foicasebook.events.RegulatorEvent.ComplianceRecorded;
import uk.foicasebook.events.RegulatorEvent.DecisionNoticeRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintClosed;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintRecorded;
import uk.foicasebook.events.RegulatorEvent.TribunalDecisionRecorded;

/**
 * The case before the Commissioner and the tribunals: what happened there, in the order it was
 * recorded, and where it stands.
 */
public record Regulator(List<RegulatorEvent> facts) {

  static final Regulator NONE = new Regulator(List.of());

  Regulator evolve(RegulatorEvent event) {
    return new Regulator(Lists.with(facts, event));
  }

  /** The facts of one kind, in order. */
  public <F extends RegulatorEvent> List<F> all(Class<F> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Whether a complaint is with the Commissioner. */
  public boolean withCommissioner() {
    return all(IcoComplaintRecorded.class).stream()
        .anyMatch(complaint -> closures(complaint.complaint()).isEmpty());
  }

  /** Whether an appeal waits for its decision. */
  public boolean atTribunal() {
    return all(AppealRecorded.class).stream().anyMatch(appeal -> !isDecided(appeal.appeal()));
  }

  /** The steps ordered under a notice today: its own, or those a tribunal put in their place. */
  public List<NoticeStep> ordered(NoticeId notice) {
    List<NoticeStep> own =
        all(DecisionNoticeRecorded.class).stream()
            .filter(decision -> decision.notice().equals(notice))
            .flatMap(decision -> decision.steps().stream())
            .toList();
    return appeals(notice)
        .flatMap(appeal -> decisions(appeal.appeal()))
        .reduce((_, later) -> later)
        .map(
            decision ->
                switch (decision.outcome()) {
                  case ALLOWED, PARTLY_ALLOWED -> decision.steps();
                  case DISMISSED, WITHDRAWN -> own;
                })
        .orElse(own);
  }

  /** The numbers of the ordered steps that were not taken yet. */
  public List<String> outstanding(NoticeId notice) {
    return ordered(notice).stream()
        .map(NoticeStep::number)
        .filter(
            number ->
                all(ComplianceRecorded.class).stream()
                    .filter(done -> done.notice().equals(notice))
                    .noneMatch(done -> done.steps().contains(number)))
        .toList();
  }

  /** Whether steps are to be taken that no appeal suspends. */
  public boolean ordersSomething() {
    return all(DecisionNoticeRecorded.class).stream()
        .map(DecisionNoticeRecorded::notice)
        .filter(notice -> appeals(notice).allMatch(appeal -> isDecided(appeal.appeal())))
        .anyMatch(notice -> !outstanding(notice).isEmpty());
  }

  /** How the file on a complaint was closed, if it was. */
  public List<IcoComplaintClosed> closures(IcoComplaintId complaint) {
    return all(IcoComplaintClosed.class).stream()
        .filter(closed -> closed.complaint().equals(complaint))
        .toList();
  }

  private Stream<AppealRecorded> appeals(NoticeId notice) {
    return all(AppealRecorded.class).stream().filter(appeal -> appeal.notice().equals(notice));
  }

  private boolean isDecided(AppealId appeal) {
    return decisions(appeal).findAny().isPresent();
  }

  private Stream<TribunalDecisionRecorded> decisions(AppealId appeal) {
    return all(TribunalDecisionRecorded.class).stream()
        .filter(decision -> decision.appeal().equals(appeal));
  }
}
