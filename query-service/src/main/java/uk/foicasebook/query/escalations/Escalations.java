package uk.foicasebook.query.escalations;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.oversight.OverdueAge;
import uk.foicasebook.law.oversight.TimelinessBand;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.law.time.ReviewPeriod;
import uk.foicasebook.query.escalations.EscalationsView.AgeBand;
import uk.foicasebook.query.escalations.EscalationsView.Clock;
import uk.foicasebook.query.escalations.EscalationsView.Late;
import uk.foicasebook.query.escalations.EscalationsView.LateReview;
import uk.foicasebook.query.escalations.EscalationsView.Quarter;
import uk.foicasebook.query.escalations.EscalationsView.Reviews;
import uk.foicasebook.query.standing.Rate;

/** From rows to the figures of the portfolio, counted on one edition of the calendar. */
record Escalations(LocalDate day, CalendarEdition edition) {
  private static final int QUARTERS = 8;
  private static final int MONTHS = 3;

  static final Map<String, String> DEFINITIONS = definitions();

  private static Map<String, String> definitions() {
    var said = new LinkedHashMap<String, String>();
    said.put(
        "overdue",
        "Answers owed whose last day has gone by; what waits for the requester is not among them.");
    said.put(
        "overdueByAge",
        "By working days past the last day. The bands are the casebook's: no notice lays any down.");
    said.put(
        "onTime",
        "Of the requests whose last answer went out in the quarter, those that went out by their"
            + " last day, lawful extensions and special time limits included. Good from 95 in a"
            + " hundred, adequate from 90, unsatisfactory below: ICO, FOI self-assessment toolkit.");
    said.put(
        "reviewsOverdue",
        "Reviews past their usual time of 20 working days, and those past 40; under the EIR both"
            + " are 40. Reviews of requests of which an answer is still owed are not among them.");
    said.put(
        "commissioner",
        "Replies to letters and information notices, and steps of decision notices, by the day that"
            + " each names. Of a case, what falls due first.");
    said.put(
        "breaches",
        "Cases in which a provision was breached, in the quarter of the letter or of the notice: out"
            + " of time, by a defect that is on record, or as a decision notice found.");
    said.put("forecast", "See /forecast, which says what it rests on.");
    return said;
  }

  /** The first day of the first quarter that is shown. */
  LocalDate since() {
    return quarterOf(day).minusMonths((long) MONTHS * (QUARTERS - 1));
  }

  Late late(EscalationQueries.Line line) {
    int days = past(line.regime(), line.dueOn());
    return new Late(
        line.caseId(),
        line.reference(),
        line.officer(),
        line.team(),
        line.receivedOn(),
        line.dueOn(),
        days,
        OverdueAge.of(days),
        line.behind());
  }

  List<AgeBand> byAge(List<EscalationQueries.Overdue> overdue) {
    return Arrays.stream(OverdueAge.values())
        .map(
            age ->
                new AgeBand(
                    age,
                    age.from(),
                    age.to(),
                    overdue.stream()
                        .filter(each -> OverdueAge.of(past(each.regime(), each.dueOn())) == age)
                        .mapToLong(EscalationQueries.Overdue::cases)
                        .sum()))
        .toList();
  }

  /** Every quarter, also those in which nothing was answered. */
  List<Quarter> quarters(List<EscalationQueries.Quarter> answered) {
    return IntStream.range(0, QUARTERS)
        .mapToObj(i -> since().plusMonths((long) MONTHS * i))
        .map(
            from ->
                answered.stream()
                    .filter(quarter -> quarter.from().equals(from))
                    .findAny()
                    .orElse(new EscalationQueries.Quarter(from, 0, 0)))
        .map(this::quarter)
        .toList();
  }

  private Quarter quarter(EscalationQueries.Quarter quarter) {
    LocalDate last = quarter.from().plusMonths(MONTHS).minusDays(1);
    return new Quarter(
        quarter.from(),
        last.isAfter(day) ? day : last,
        quarter.closed(),
        quarter.inTime(),
        Rate.percent(quarter.inTime(), quarter.closed()),
        TimelinessBand.of(quarter.inTime(), quarter.closed()).orElse(null));
  }

  /** The most recent quarter that is over; null where nothing was answered in it. */
  @Nullable Quarter rating(List<Quarter> quarters) {
    return quarters.stream()
        .filter(quarter -> !quarter.from().plusMonths(MONTHS).isAfter(day))
        .reduce((_, later) -> later)
        .filter(quarter -> quarter.answered() > 0)
        .orElse(null);
  }

  Reviews reviews(List<EscalationQueries.Line> due) {
    List<LateReview> late =
        due.stream().filter(line -> line.dueOn().isBefore(day)).map(this::review).toList();
    return new Reviews(
        late.size(), (int) late.stream().filter(LateReview::pastLimit).count(), late);
  }

  private LateReview review(EscalationQueries.Line line) {
    int more = ReviewPeriod.under(line.regime()).more();
    LocalDate limit =
        line.dueKind().equals(DeadlineKind.REVIEW.kebab()) && more > 0
            ? edition.workingDays(line.regime()).plus(line.dueOn(), more)
            : line.dueOn();
    return new LateReview(
        line.caseId(),
        line.reference(),
        line.officer(),
        line.dueOn(),
        limit,
        said(line.provision()),
        past(line.regime(), line.dueOn()),
        limit.isBefore(day));
  }

  Clock clock(EscalationQueries.Line line) {
    return new Clock(
        line.caseId(),
        line.reference(),
        line.dueKind(),
        line.dueOn(),
        said(line.provision()),
        -past(line.regime(), line.dueOn()));
  }

  private int past(Regime regime, LocalDate due) {
    return edition.workingDays(regime).after(due, day);
  }

  private static String said(@Nullable String provision) {
    return provision == null ? "" : provision;
  }

  private static LocalDate quarterOf(LocalDate day) {
    return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS);
  }
}
