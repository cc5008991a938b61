package uk.foicasebook.command.rest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import uk.foicasebook.command.documents.StorageAway;
import uk.foicasebook.doors.StoreAway;

/** Turns everything that goes wrong into a problem document, our own and the framework's alike. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
  private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

  @ExceptionHandler
  @Nullable ResponseEntity<Object> invalid(InvalidRequest invalid, WebRequest request) {
    return answer(Problem.of(invalid), request);
  }

  /** The store being away is the one failure a client can do something about: wait. */
  @ExceptionHandler
  @Nullable ResponseEntity<Object> failed(RuntimeException failure, WebRequest request) {
    if (StoreAway.isBehind(failure)) {
      log.warn("The event store cannot be reached: {}", failure.toString());
      return answer(
          Problem.of(
                  HttpStatus.SERVICE_UNAVAILABLE,
                  "store-unavailable",
                  "The event store cannot be reached",
                  "Nothing was recorded. Try again in a few seconds, with the same"
                      + " Idempotency-Key.")
              .header(HttpHeaders.RETRY_AFTER, "5"),
          request);
    }
    if (failure instanceof StorageAway) {
      log.warn("Documents cannot be reached", failure);
      return answer(DocumentProblems.away(), request);
    }
    log.error("A request failed", failure);
    return answer(
        Problem.of(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "internal-error",
            "Something is wrong on our side",
            "The request was not at fault. What happened is in the service's log."),
        request);
  }

  /** The framework's own refusals keep their status and get our type and title. */
  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception refused,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var ours =
        refused instanceof Problem problem
            ? problem.getBody()
            : framework(status, body instanceof ProblemDetail detail ? detail.getDetail() : null);
    var answer = new HttpHeaders(headers);
    answer.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    return super.handleExceptionInternal(refused, ours, answer, status, request);
  }

  private @Nullable ResponseEntity<Object> answer(Problem problem, WebRequest request) {
    return handleExceptionInternal(
        problem, null, problem.getHeaders(), problem.getStatusCode(), request);
  }

  private static ProblemDetail framework(HttpStatusCode status, @Nullable String detail) {
    var known = HttpStatus.resolve(status.value());
    var title = known == null ? "Refused" : known.getReasonPhrase();
    return Problem.of(
            status,
            title.toLowerCase(Locale.ROOT).replace(' ', '-'),
            title,
            detail == null ? title + "." : detail)
        .getBody();
  }
}
