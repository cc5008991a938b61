package uk.foicasebook.query.calculator;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.time.TimeForCompliance;
import uk.foicasebook.query.calendar.Calendar;

/** Deadlines for anyone: no sign-in, no case, and nothing is kept. */
@RestController
class CalculatorResource {
  private final Calendar calendar;

  CalculatorResource(Calendar calendar) {
    this.calendar = calendar;
  }

  @PostMapping("/calculator")
  AnswerView answer(
      @RequestParam(name = "ledger", defaultValue = "true") boolean ledger,
      @RequestBody JsonNode body) {
    Question question = QuestionReader.read(body);
    CalendarEdition edition =
        question.knownOn() == null ? calendar.newest() : calendar.knownOn(question.knownOn());
    return AnswerView.of(
        TimeForCompliance.read(question.receipt(), question.facts(), edition), ledger);
  }
}
