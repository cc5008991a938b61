package uk.foicasebook.law.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Explains a deadline in plain English, for a letter or for whoever asks. */
public final class Explanation {
  private static final String WEEKENDS = "weekends";

  private Explanation() {}

  /** One or two sentences: what is due when, how it was counted, and what was left out. */
  public static String of(Deadline deadline) {
    Ledger ledger = deadline.ledger();
    String due = DayText.of(deadline.due());
    String counted =
        switch (ledger) {
          case WorkingDayLedger l -> workingDays(l);
          case CalendarDayLedger l -> calendarDays(l);
        };
    String sentence =
        "%s by %s%s (%s).".formatted(subject(deadline), due, counted, deadline.provision());
    String leftOut = leftOut(ledger);
    return leftOut.isEmpty() ? sentence : sentence + " " + leftOut;
  }

  private static String workingDays(WorkingDayLedger ledger) {
    int last = ledger.days().getLast().number();
    String from = DayText.of(ledger.from());
    // A day that somebody named need not be a working day, and then it has no number.
    return last == 0
        ? ", counted from %s, the %s".formatted(from, ledger.start())
        : ", the %s working day after %s, the %s"
            .formatted(DayText.ordinal(last), from, ledger.start());
  }

  private static String calendarDays(CalendarDayLedger ledger) {
    return ", counted in calendar days %s %s, the %s"
        .formatted(
            ledger.beginningWith() ? "beginning with" : "after",
            DayText.of(ledger.from()),
            ledger.start());
  }

  private static String leftOut(Ledger ledger) {
    Map<String, List<LocalDate>> reasons = new LinkedHashMap<>();
    for (LedgerDay day : ledger.days().subList(1, ledger.days().size())) {
      String because = day.because();
      if (!day.counts() && because != null) {
        reasons.computeIfAbsent(grouped(because), _ -> new ArrayList<>()).add(day.day());
      }
    }
    if (reasons.isEmpty()) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    reasons.forEach((because, days) -> parts.add(part(because, days)));
    return "Not counted: " + String.join("; ", parts) + ".";
  }

  private static String grouped(String because) {
    return because.equals("Saturday") || because.equals("Sunday") ? WEEKENDS : because;
  }

  private static String part(String because, List<LocalDate> days) {
    if (because.equals(WEEKENDS)) {
      return WEEKENDS;
    }
    String first = DayText.of(days.getFirst());
    return days.size() == 1
        ? first + ", " + because
        : "%d days %s, from %s to %s"
            .formatted(days.size(), because, first, DayText.of(days.getLast()));
  }

  private static String subject(Deadline deadline) {
    String what =
        switch (deadline.kind()) {
          case ANSWER -> "The answer to the request is due";
          case REFUSAL_NOTICE -> "A notice of anything that is refused is due";
          case TIME_APPLICATION -> "The regulator is to be asked for a later day";
          case PUBLIC_INTEREST_DECISION -> "The decision on the public interest is due";
          case PUBLIC_INTEREST_CEILING ->
              "The regulator expects the decision on the public interest";
          case EIR_EXTENDED_ANSWER -> "The answer to the complex request is due";
          case FEE -> "The fee can be paid";
          case LAPSE -> "The request lapses unless the applicant replies or pays";
          case COMPLAINT_WINDOW -> "A complaint can be made to the authority";
          case REVIEW -> "The outcome of the review is due";
          case REVIEW_LIMIT -> "The outcome of the review is due at the latest";
          case ICO_COMPLAINT -> "A complaint can be made to the regulator";
          case ICO_REPLY -> "The reply to the regulator is due";
          case DECISION_NOTICE_STEPS -> "The steps of the decision notice are due";
          case TRIBUNAL_APPEAL -> "An appeal can be made to the tribunal";
          case AGGREGATION_WINDOW -> "Requests are counted together with this one if received";
          case INTERNAL -> "The authority's own target is to be met";
          case RETENTION -> "The records of the case are kept";
        };
    return deadline.parts().isEmpty() ? what : what + " for " + String.join(", ", deadline.parts());
  }
}
