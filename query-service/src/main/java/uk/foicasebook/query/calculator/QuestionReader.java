package uk.foicasebook.query.calculator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.time.ClockFact;
import uk.foicasebook.law.time.Receipt;
import uk.foicasebook.law.time.WeekendReceipt;
import uk.foicasebook.query.rest.FieldProblem;
import uk.foicasebook.query.rest.Problem;

/** Reads a question strictly, and names every field that is wrong at once. */
final class QuestionReader {
  private QuestionReader() {}

  /**
   * Reads the question.
   *
   * @throws org.springframework.web.ErrorResponseException 400 with the fields that are wrong
   */
  static Question read(JsonNode body) {
    var problems = new ArrayList<FieldProblem>();
    Fields fields = Fields.of(body, problems);
    Regime regime = fields.choice("regime", Regime.class, Regime.FOIA);
    LocalDate receivedOn = fields.requiredDay("receivedOn");
    LocalDate knownOn = fields.date("knownOn");
    var weekend = fields.choice("weekendReceipt", WeekendReceipt.class, WeekendReceipt.STATUTE);
    var limit = LimitReader.read(fields);
    List<String> parts = fields.texts("parts");
    List<LocalDate> aggregated = fields.dates("aggregatedReceipts");
    List<ClockFact> facts = facts(fields, receivedOn);
    fields.nothingElse();
    if (receivedOn == null || !problems.isEmpty()) {
      throw Problem.invalid(problems);
    }
    return new Question(
        new Receipt(regime, receivedOn, weekend, limit, parts, aggregated), knownOn, facts);
  }

  private static List<ClockFact> facts(Fields fields, @Nullable LocalDate receivedOn) {
    var facts = new ArrayList<ClockFact>();
    var places = new ArrayList<Fields>();
    for (Fields each : fields.objects("facts")) {
      ClockFact fact = GivenFact.read(each);
      if (fact != null) {
        facts.add(fact);
        places.add(each);
      }
    }
    if (receivedOn != null) {
      LocalDate first = earliestReceipt(facts, receivedOn);
      for (int i = 0; i < facts.size(); i++) {
        if (happensToARequest(facts.get(i)) && facts.get(i).on().isBefore(first)) {
          places.get(i).complain("on", "is before the request was received");
        }
      }
    }
    return facts;
  }

  /** A corrected date of receipt may lie before the one that was given. */
  private static LocalDate earliestReceipt(List<ClockFact> facts, LocalDate given) {
    return Stream.concat(
            Stream.of(given),
            facts.stream()
                .filter(ClockFact.ReceivedDateCorrected.class::isInstance)
                .map(fact -> ((ClockFact.ReceivedDateCorrected) fact).to()))
        .min(LocalDate::compareTo)
        .orElse(given);
  }

  /** A holiday is proclaimed for everybody, and whenever it pleases. */
  private static boolean happensToARequest(ClockFact fact) {
    return switch (fact) {
      case ClockFact.HolidayProclaimed _,
          ClockFact.HolidayWithdrawn _,
          ClockFact.ReceivedDateCorrected _ ->
          false;
      case ClockFact.Running _, ClockFact.Afterwards _, ClockFact.Ground _ -> true;
    };
  }
}
