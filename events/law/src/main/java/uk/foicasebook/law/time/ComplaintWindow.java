package uk.foicasebook.law.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

/**
 * The applicant's time to complain about one response, or about silence.
 *
 * @param share the regime, and the parts it is about
 * @param from the day it runs from
 * @param start what that day is
 * @param due its last day
 * @param complainedOn when the first complaint came; null while none has
 */
record ComplaintWindow(
    Share share, LocalDate from, String start, LocalDate due, @Nullable LocalDate complainedOn) {
  /** Under the Code, the Regulations and the Scottish Act alike. */
  @Cites(value = "s.45 Code para 5.3", kind = CitationKind.CODE)
  @Cites({"EIR 2004 reg 11(2)", "FOISA 2002 s.20(5)"})
  static final int DAYS = 40;

  /**
   * The window a response opens. In Scotland a response in time opens it only when the time for
   * answering is over.
   */
  static ComplaintWindow after(LocalDate response, LocalDate answerDue, Share share) {
    return switch (share.regime()) {
      case FOIA, EIR -> from(response, "day of the response", share);
      case FOISA ->
          response.isAfter(answerDue)
              ? from(response, "day of the response", share)
              : from(answerDue, "last day for an answer", share);
    };
  }

  /**
   * The window that silence opens: under the EIR the day after the last day is the day on which the
   * authority failed; the Scottish Act counts from the last day. FOIA has none.
   */
  static @Nullable ComplaintWindow silence(LocalDate answerDue, Share share) {
    return switch (share.regime()) {
      case FOIA -> null;
      case EIR -> from(answerDue.plusDays(1), "day the answer was overdue", share);
      case FOISA -> from(answerDue, "last day for an answer", share);
    };
  }

  private static ComplaintWindow from(LocalDate from, String start, Share share) {
    return new ComplaintWindow(share, from, start, share.days().plus(from, DAYS), null);
  }

  ComplaintWindow complainedAbout(LocalDate on) {
    return complainedOn != null ? this : new ComplaintWindow(share, from, start, due, on);
  }

  Deadline deadline() {
    return new Deadline(
        DeadlineKind.COMPLAINT_WINDOW,
        due,
        TimeProvisions.complaint(share.regime()),
        share.parts(),
        new WorkingDayLedger(share.days(), from, start, due),
        Course.metOrOpen(complainedOn));
  }
}
