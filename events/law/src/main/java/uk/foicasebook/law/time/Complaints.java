package uk.foicasebook.law.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Provision;
import uk.foicasebook.law.time.ClockFact.FreshResponseIssued;
import uk.foicasebook.law.time.ClockFact.OfReview;
import uk.foicasebook.law.time.ClockFact.ResponseIssued;
import uk.foicasebook.law.time.ClockFact.ReviewRequested;
import uk.foicasebook.law.time.Remark.Kind;

/** Complaint windows, reviews, and the time for going to the regulator after them. */
final class Complaints {
  /** "within six months" of the outcome. */
  @Cites("FOISA 2002 s.47(4)")
  private static final Period SCOTTISH_APPEAL = Period.ofMonths(6);

  private final Practice practice;
  private final List<ComplaintWindow> windows = new ArrayList<>(2);
  private final List<Review> reviews = new ArrayList<>(1);
  private final List<Remark> remarks = new ArrayList<>(0);

  Complaints(Practice practice) {
    this.practice = practice;
  }

  void responded(ResponseIssued response, List<Clock> touched) {
    responded(response, touched, touched.getFirst().lastDayFor(response.refuses()));
  }

  /** A response that a decision notice orders may be complained about like any other. */
  void responded(FreshResponseIssued response, List<Clock> touched) {
    responded(response, touched, response.on());
  }

  private void responded(ClockFact response, List<Clock> touched, LocalDate due) {
    for (Share share : Share.of(response, touched)) {
      windows.add(ComplaintWindow.after(response.on(), due, share));
    }
  }

  /** The response never arrived, so its window never opened. */
  void notDelivered(ClockFact.ResponseNotDelivered fact) {
    for (int i = windows.size() - 1; i >= 0; i--) {
      List<String> parts = windows.get(i).share().parts();
      if (parts.isEmpty() || Footing.touches(fact, parts)) {
        windows.remove(i);
        return;
      }
    }
  }

  /** Any written dissatisfaction is a complaint, silence included. */
  FactReading complain(ReviewRequested fact, List<Clock> touched) {
    Clock clock = touched.getFirst();
    for (Share share : Share.of(fact, touched)) {
      reviews.add(Review.requested(fact.review(), fact.on(), share));
    }
    int index = window(fact);
    if (index < 0) {
      return silence(fact, clock);
    }
    ComplaintWindow window = windows.get(index);
    windows.set(index, window.complainedAbout(fact.on()));
    return judged(fact, window);
  }

  private FactReading silence(ReviewRequested fact, Clock clock) {
    Share share = new Share(clock.regime, clock.days, clock.parts);
    ComplaintWindow window = ComplaintWindow.silence(clock.extensions.answerBy(), share);
    if (window == null || fact.on().isBefore(window.from())) {
      return new FactReading(fact, clock.number(fact.on()), null);
    }
    windows.add(window.complainedAbout(fact.on()));
    return judged(fact, window);
  }

  private FactReading judged(ReviewRequested fact, ComplaintWindow window) {
    int number = window.share().days().after(window.from(), fact.on());
    Timeliness timely = Timeliness.of(fact.on(), window.due(), window.share().days());
    if (!timely.inTime()) {
      Provision provision = TimeProvisions.complaint(window.share().regime());
      remarks.add(new Remark(Kind.COMPLAINT_LATE, fact.on(), number, provision, fact.parts()));
    }
    return new FactReading(fact, number, timely);
  }

  /** The latest response that the complaint can be about; -1 when there was none. */
  private int window(ReviewRequested fact) {
    for (int i = windows.size() - 1; i >= 0; i--) {
      List<String> parts = windows.get(i).share().parts();
      if (parts.isEmpty() || Footing.touches(fact, parts)) {
        return i;
      }
    }
    return -1;
  }

  /** Applies a fact to every review that is still undecided; null when there is none. */
  private @Nullable FactReading undecided(OfReview fact, UnaryOperator<Review> step) {
    FactReading reading = null;
    for (int i = 0; i < reviews.size(); i++) {
      Review review = reviews.get(i);
      if (review.undecided() && isAbout(fact, review)) {
        reviews.set(i, step.apply(review));
        reading =
            new FactReading(
                fact,
                review.share().days().after(review.requestedOn(), fact.on()),
                Timeliness.of(fact.on(), review.by(), review.share().days()));
      }
    }
    return reading;
  }

  private static boolean isAbout(OfReview fact, Review review) {
    return fact.review() != null && review.name() != null
        ? fact.review().equals(review.name())
        : review.share().parts().isEmpty() || Footing.touches(fact, review.share().parts());
  }

  /** Nobody is owed an outcome any more. */
  @Cites(value = "s.45 Code para 5.3", kind = CitationKind.CODE)
  void end(ClockFact.ReviewEnded fact) {
    reviews.replaceAll(
        review -> review.undecided() && isAbout(fact, review) ? review.ended(fact.on()) : review);
  }

  @Nullable FactReading extend(ClockFact.ReviewExtended fact) {
    return undecided(
        fact,
        review -> {
          remarkOn(fact, review);
          return review.extended(fact.on());
        });
  }

  /** More time is told before the time is over, and where there is any. */
  @Cites(value = "s.45 Code para 5.5", kind = CitationKind.CODE)
  private void remarkOn(ClockFact.ReviewExtended fact, Review review) {
    Kind kind =
        review.mayBeExtended()
            ? fact.on().isAfter(review.due()) ? Kind.EXTENSION_LATE : null
            : Kind.EXTENSION_WITHOUT_POWER;
    if (kind != null) {
      remarks.add(
          new Remark(
              kind,
              fact.on(),
              review.share().days().after(review.requestedOn(), fact.on()),
              TimeProvisions.reviewLimit(review.share().regime()),
              fact.parts()));
    }
  }

  @Nullable FactReading decide(ClockFact.ReviewOutcomeIssued fact) {
    return undecided(fact, review -> review.decided(fact.on()));
  }

  /** Silence opens a window of its own under the Regulations and the Scottish Act. */
  void silent(Clock clock) {
    if (clock.response == null && clock.running() && windows.isEmpty()) {
      Share share = new Share(clock.regime, clock.days, clock.parts);
      ComplaintWindow window = ComplaintWindow.silence(clock.extensions.answerBy(), share);
      if (window != null) {
        windows.add(window);
      }
    }
  }

  void add(List<Deadline> deadlines, List<Breach> breaches, List<Remark> allRemarks) {
    windows.forEach(window -> deadlines.add(window.deadline()));
    for (Review review : reviews) {
      deadlines.add(review.deadline());
      deadlines.add(review.limitDeadline());
      LocalDate outcome = review.outcomeOn();
      if (outcome != null) {
        deadlines.add(regulator(review.share(), outcome));
      }
      Breach breach = review.breach();
      if (breach != null) {
        breaches.add(breach);
      }
    }
    allRemarks.addAll(remarks);
  }

  private Deadline regulator(Share share, LocalDate outcome) {
    LocalDate due =
        switch (share.regime()) {
          case FOIA, EIR -> outcome.plus(practice.icoTime(outcome));
          case FOISA -> outcome.plus(SCOTTISH_APPEAL);
        };
    return new Deadline(
        DeadlineKind.ICO_COMPLAINT,
        due,
        TimeProvisions.regulator(share.regime()),
        share.parts(),
        new CalendarDayLedger(share.days(), outcome, "day of the outcome", due, false),
        Course.OPEN);
  }
}
