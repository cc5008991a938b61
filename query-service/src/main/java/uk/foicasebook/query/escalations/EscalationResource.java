package uk.foicasebook.query.escalations;

import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.query.clock.CutOff;
import uk.foicasebook.query.clock.Today;
import uk.foicasebook.query.deadlines.DeadlineReading;
import uk.foicasebook.query.escalations.EscalationQueries.Overdue;
import uk.foicasebook.query.escalations.EscalationQueries.Question;
import uk.foicasebook.query.escalations.EscalationsView.Breach;
import uk.foicasebook.query.escalations.EscalationsView.Quarter;
import uk.foicasebook.query.forecast.Forecasts;
import uk.foicasebook.query.rest.Reader;
import uk.foicasebook.query.standing.StandingAt;

/** The portfolio of whoever speaks to the Commissioner, now or at a past moment. */
@RestController
class EscalationResource {
  private static final int OLDEST = 20;
  private static final int MOST = 500;
  private static final List<String> REVIEWS =
      List.of(DeadlineKind.REVIEW.kebab(), DeadlineKind.REVIEW_LIMIT.kebab());
  private static final List<String> COMMISSIONER =
      List.of(DeadlineKind.ICO_REPLY.kebab(), DeadlineKind.DECISION_NOTICE_STEPS.kebab());

  private final EscalationQueries queries;
  private final Forecasts forecasts;
  private final DeadlineReading deadlines;
  private final Today today;

  EscalationResource(
      EscalationQueries queries, Forecasts forecasts, DeadlineReading deadlines, Today today) {
    this.queries = queries;
    this.forecasts = forecasts;
    this.deadlines = deadlines;
    this.today = today;
  }

  @GetMapping("/escalations")
  EscalationsView escalations(CutOff cutOff, Reader reader) {
    LocalDate day = cutOff.statusDay(today.day());
    var question = new Question(reader, StandingAt.of(cutOff, today.instant()), day);
    var escalations = new Escalations(day, deadlines.edition(cutOff));
    List<Overdue> overdue = queries.overdue(question);
    List<Quarter> quarters = escalations.quarters(queries.quarters(question, escalations.since()));
    return new EscalationsView(
        day,
        escalations.edition().name(),
        overdue.stream().mapToLong(Overdue::cases).sum(),
        queries.oldest(question, OLDEST).stream().map(escalations::late).toList(),
        escalations.byAge(overdue),
        quarters,
        escalations.rating(quarters),
        escalations.reviews(queries.due(question, REVIEWS, MOST)),
        queries.due(question, COMMISSIONER, MOST).stream().map(escalations::clock).toList(),
        cutOff.equals(CutOff.NONE)
            ? queries.breaches(question, escalations.since()).stream()
                .map(each -> new Breach(each.from(), each.provision(), each.ground(), each.cases()))
                .toList()
            : null,
        forecasts.forecast(reader, cutOff, null),
        queries.behind(question),
        Escalations.DEFINITIONS);
  }
}
