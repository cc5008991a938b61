package uk.foicasebook.command.rest;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import uk.foicasebook.command.desk.Answer;
import uk.foicasebook.command.desk.Order;
import uk.foicasebook.command.desk.Outcome;
import uk.foicasebook.command.domain.CaseRefusal.NoSuchCase;
import uk.foicasebook.command.domain.Refusal;

/** What became of a submission, said in HTTP. */
final class Outcomes {
  private Outcomes() {}

  /**
   * @throws Problem for every outcome but an answer
   */
  static ResponseEntity<Answer> respond(Outcome outcome, List<Order> orders, boolean opened) {
    return switch (outcome) {
      case Outcome.Answered(var answer) -> answered(answer, opened);
      case Outcome.Refused(var reasons) -> throw refused(reasons, orders);
      case Outcome.DocumentsDiffer(var mismatches) ->
          throw Problem.of(
                  HttpStatus.UNPROCESSABLE_CONTENT,
                  "document-not-as-stored",
                  "The document is not the one that is stored",
                  mismatches.stream()
                      .map(each -> each.field() + " " + each.problem())
                      .collect(Collectors.joining(". ", "", ".")))
              .with(
                  mismatches.stream()
                      .map(each -> new InvalidField(each.field(), each.problem()))
                      .toArray(InvalidField[]::new));
      case Outcome.Stale(var expected, var actual, var since) ->
          throw Problem.of(
                  HttpStatus.PRECONDITION_FAILED,
                  "stale-revision",
                  "The case has moved on",
                  "You saw revision %d; it is %d now.".formatted(expected, actual))
              .with("revision", actual)
              .with("since", since)
              .with(new InvalidField("If-Match", "is not the case's revision"));
      case Outcome.Overtaken _ ->
          throw Problem.of(
                  HttpStatus.CONFLICT,
                  "concurrent-change",
                  "Others are changing this case",
                  "Nothing was recorded. Try again.")
              .header("Retry-After", "1");
      case Outcome.KeyReused _ ->
          throw Problem.of(
                  HttpStatus.UNPROCESSABLE_CONTENT,
                  "key-reused",
                  "The key belongs to another request",
                  "A different request was accepted under this Idempotency-Key.")
              .with(new InvalidField("Idempotency-Key", "was used for another request"));
      case Outcome.ReferenceTaken(var reference) ->
          throw Problem.of(
                  HttpStatus.UNPROCESSABLE_CONTENT,
                  "reference-taken",
                  "The reference is taken",
                  "Another case has the reference " + reference + ".")
              .with(new InvalidField("reference", "belongs to another case"));
    };
  }

  private static ResponseEntity<Answer> answered(Answer answer, boolean opened) {
    var response =
        opened
            ? ResponseEntity.created(URI.create("/cases/" + answer.caseId()))
            : ResponseEntity.ok();
    return response
        .eTag("\"" + answer.revision() + "\"")
        .header("Casebook-After", answer.after())
        .body(answer);
  }

  /** Leads with the first reason and lists them all; names the fields they are about. */
  private static Problem refused(List<Refusal> reasons, List<Order> orders) {
    var first = reasons.getFirst();
    var missing = first instanceof NoSuchCase;
    var problem =
        Problem.of(
            missing ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT,
            first.title().toLowerCase(Locale.ROOT).replace(' ', '-'),
            first.title(),
            Sentences.of(first));
    if (first.citation() != null) {
      problem.with("citation", first.citation());
    }
    var fields =
        orders.stream()
            .flatMap(order -> reasons.stream().flatMap(reason -> fields(reason, order)))
            .distinct()
            .toArray(InvalidField[]::new);
    return problem.with("reasons", reasons.stream().map(Reason::of).toList()).with(fields);
  }

  private static Stream<InvalidField> fields(Refusal reason, Order order) {
    return Culprits.of(reason, order.command()).stream()
        .map(field -> new InvalidField(field, Sentences.of(reason)));
  }

  /** One of the reasons of a refusal. */
  private record Reason(String title, String detail, @Nullable String citation) {
    static Reason of(Refusal refusal) {
      return new Reason(refusal.title(), Sentences.of(refusal), refusal.citation());
    }
  }
}
