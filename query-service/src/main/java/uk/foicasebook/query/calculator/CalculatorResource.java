package uk.foicasebook.query.calculator;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.calendar.CalendarEditions;
import uk.foicasebook.law.time.TimeForCompliance;

/** Deadlines for anyone: no sign-in, no case, and nothing is kept. */
@RestController
class CalculatorResource {
  private final CalendarEditions editions;

  CalculatorResource(CalendarEditions editions) {
    this.editions = editions;
  }

  @PostMapping("/calculator")
  AnswerView answer(
      @RequestParam(name = "ledger", defaultValue = "true") boolean ledger,
      @RequestBody JsonNode body) {
    Question question = QuestionReader.read(body);
    CalendarEdition edition =
        question.knownOn() == null ? editions.newest() : editions.knownOn(question.knownOn());
    return AnswerView.of(
        TimeForCompliance.read(question.receipt(), question.facts(), edition), ledger);
  }
}
