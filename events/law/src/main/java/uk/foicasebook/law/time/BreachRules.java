package uk.foicasebook.law.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Provision;
import uk.foicasebook.law.calendar.WorkingDays;
import uk.foicasebook.law.time.ClockFact.ResponseIssued;

/**
 * From dates to the duties that the regulator would find were performed out of time.
 *
 * <p>A refusal is late under section 17 only where something was refused; a cost or vexatious
 * refusal takes away the duty of section 1(1), so only its notice can be late.
 */
@Cites({"FOIA 2000 s.10(1)", "FOIA 2000 s.17(1)", "FOIA 2000 s.17(3)", "FOIA 2000 s.17(5)"})
@Cites(value = "ICO decision notices on lateness", kind = CitationKind.GUIDANCE)
final class BreachRules {
  private final Clock clock;
  private final List<Breach> found = new ArrayList<>(2);

  private BreachRules(Clock clock) {
    this.clock = clock;
  }

  static List<Breach> of(Clock clock) {
    BreachRules rules = new BreachRules(clock);
    if (clock.subjectAccess) {
      rules.subjectAccess();
    } else {
      rules.answer();
      rules.notice();
      rules.reasons();
    }
    return rules.found;
  }

  /** The answer itself. Reasons given after a timely extension are the business of 17(3). */
  private void answer() {
    ResponseIssued response = clock.response;
    if (response == null) {
      return;
    }
    Provision duty = TimeProvisions.answer(clock.regime);
    switch (response.refuses()) {
      case NONE -> late(duty, response.on(), clock.extensions.answerBy());
      case EXEMPTION -> {
        if (clock.extensions.publicInterest() == null) {
          late(duty, response.on(), clock.extensions.answerBy());
        }
      }
      case COST, VEXATIOUS -> {}
    }
  }

  /** The notice of refusal, which a notice of a public interest extension is as well. */
  private void notice() {
    ResponseIssued response = clock.response;
    Refusal refusal = response == null ? Refusal.NONE : response.refuses();
    LocalDate answered = response == null || refusal == Refusal.NONE ? null : response.on();
    LocalDate weighing = clock.extensions.noticeOn();
    LocalDate given =
        switch (refusal) {
          case NONE -> weighing;
          case EXEMPTION -> weighing == null ? answered : weighing;
          case COST, VEXATIOUS -> answered;
        };
    late(
        TimeProvisions.refusalNotice(clock.regime, refusal),
        given,
        clock.extensions.refusalNoticeBy());
  }

  /** The reasons on the public interest, due when the extension said. */
  private void reasons() {
    Extension extension = clock.extensions.publicInterest();
    ResponseIssued response = clock.response;
    if (extension != null && response != null && response.refuses() == Refusal.EXEMPTION) {
      late(TimeProvisions.PUBLIC_INTEREST_REASONS, response.on(), clock.extensions.answerBy());
    }
  }

  private void subjectAccess() {
    if (clock.response != null) {
      late(TimeProvisions.SUBJECT_ACCESS, clock.response.on(), SubjectAccess.due(clock.day0));
    }
  }

  private void late(Provision duty, @Nullable LocalDate done, LocalDate by) {
    WorkingDays days = clock.days;
    if (done != null && done.isAfter(by)) {
      found.add(new Breach(duty, days.after(by, done), clock.parts));
    }
  }
}
