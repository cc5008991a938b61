package uk.foicasebook.query.icoreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.law.time.DeadlineStatus;
import uk.foicasebook.law.time.Explanation;
import uk.foicasebook.query.cases.WaitingView;
import uk.foicasebook.query.deadlines.BreachFound;
import uk.foicasebook.query.deadlines.ClockFactView;
import uk.foicasebook.query.deadlines.RemarkView;

/**
 * Item 4: when it was due and on what basis, when it was done, and which duties were done late.
 *
 * @param edition the edition of the calendar the report rests on
 * @param facts what moved the clock, each with its number in the count it belongs to
 * @param latenessAdmitted whether a letter to the requester says that it is late
 */
record Timeliness(
    String edition,
    List<Due> due,
    List<WaitingView.Clarification> clarifications,
    List<WaitingView.Fee> fees,
    List<WaitingView.Extension> extensions,
    List<ClockFactView> facts,
    List<BreachFound> breaches,
    boolean latenessAdmitted,
    List<RemarkView> remarks) {

  /**
   * Something that was or is due.
   *
   * @param edition the edition it was counted on, which for what was done in time may be an older
   *     one
   * @param basis how it was counted, in plain sentences
   * @param doneOn null while it is not done
   * @param workingDaysLate up to the day it was done, or the day of the report; 0 in time
   */
  record Due(
      String kind,
      LocalDate on,
      String provision,
      List<String> parts,
      String edition,
      String basis,
      DeadlineStatus.State status,
      @Nullable LocalDate doneOn,
      int workingDaysLate,
      int calendarDaysLate) {

    static Due of(Deadline deadline, LocalDate day) {
      LocalDate done = deadline.course().metOn();
      DeadlineStatus.State state = deadline.statusOn(day).state();
      boolean counts =
          state == DeadlineStatus.State.OVERDUE || state == DeadlineStatus.State.MET_LATE;
      var late = deadline.timeliness(done == null ? day : done);
      return new Due(
          deadline.kind().kebab(),
          deadline.due(),
          deadline.provision().citation(),
          deadline.parts(),
          deadline.edition(),
          Explanation.of(deadline),
          state,
          done,
          counts ? late.workingDaysLate() : 0,
          counts ? late.calendarDaysLate() : 0);
    }
  }

  static Timeliness of(Source source) {
    WaitingView waiting = WaitingView.of(source.file().waiting());
    return new Timeliness(
        source.calendar().edition(),
        source.reading().deadlines().stream()
            .filter(deadline -> owedToRequester(deadline.kind()))
            .map(deadline -> Due.of(deadline, source.day()))
            .toList(),
        waiting.clarifications(),
        waiting.fees(),
        waiting.extensions(),
        source.reading().facts().stream().map(ClockFactView::of).toList(),
        BreachFound.all(source.file(), source.reading()),
        admitsLateness(source),
        source.reading().remarks().stream().map(RemarkView::of).toList());
  }

  private static boolean owedToRequester(DeadlineKind kind) {
    return kind.answers()
        || kind == DeadlineKind.REFUSAL_NOTICE
        || kind == DeadlineKind.PUBLIC_INTEREST_CEILING
        || kind == DeadlineKind.REVIEW
        || kind == DeadlineKind.REVIEW_LIMIT;
  }

  private static boolean admitsLateness(Source source) {
    return source.file().responses().sent().stream()
        .anyMatch(response -> response.statements().contains(NoticeStatement.ADMITS_LATENESS));
  }

  List<Missing> missing() {
    var missing = new ArrayList<Missing>();
    boolean late =
        breaches.stream().anyMatch(breach -> breach.ground() == BreachFound.Ground.OUT_OF_TIME);
    if (late && !latenessAdmitted) {
      missing.add(
          new Missing(
              4,
              "That the answer was late, and an apology, in a letter to the requester",
              "the statement ADMITS_LATENESS of a response or of the outcome of a review"));
    }
    if (late) {
      missing.add(new Missing(4, "Why it was late", Missing.BY_HAND));
    }
    return missing;
  }
}
