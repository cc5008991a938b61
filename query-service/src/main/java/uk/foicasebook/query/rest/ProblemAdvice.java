package uk.foicasebook.query.rest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import uk.foicasebook.doors.StoreAway;
import uk.foicasebook.keys.KeysUnavailable;
import uk.foicasebook.law.calendar.CalendarExhausted;

/** Everything that goes wrong becomes a problem document; nothing shows a trace. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  /** Ours to answer for: said plainly to the caller, and in full to the log. */
  @ExceptionHandler
  ResponseEntity<Object> unexpected(RuntimeException fault) {
    if (StoreAway.isBehind(fault)) {
      LOG.warn("the database cannot be reached: {}", fault.toString());
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
          .header(HttpHeaders.RETRY_AFTER, "5")
          .body(
              Problem.document(
                  HttpStatus.SERVICE_UNAVAILABLE,
                  "database-unavailable",
                  "The read models cannot be reached. Try again shortly."));
    }
    LOG.error("a query failed", fault);
    return ResponseEntity.internalServerError()
        .body(
            Problem.document(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal-error",
                "The fault is on this side and has been logged."));
  }

  /** Nothing is lost: the same question can be asked again once the keys are back. */
  @ExceptionHandler
  ResponseEntity<Object> keysAway(KeysUnavailable fault) {
    LOG.warn("the key store is away: {}", fault.getMessage());
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, "5")
        .body(
            Problem.document(
                HttpStatus.SERVICE_UNAVAILABLE,
                "keys-unavailable",
                "The keys that open what is said of people cannot be reached. Try again shortly."));
  }

  /** Left to the filters, but for a token that passed them and still says too little. */
  @ExceptionHandler
  ResponseEntity<Object> denied(AccessDeniedException fault) {
    return ResponseEntity.status(HttpStatus.FORBIDDEN)
        .body(
            Problem.document(
                HttpStatus.FORBIDDEN,
                "forbidden",
                "Not for this token: " + fault.getMessage() + "."));
  }

  /** A count that leaves the calendar: a legal date that might be wrong is not given. */
  @ExceptionHandler
  ResponseEntity<Object> exhausted(CalendarExhausted beyond) {
    return ResponseEntity.unprocessableContent()
        .body(
            Problem.document(
                HttpStatus.UNPROCESSABLE_CONTENT, "calendar-exhausted", beyond.getMessage() + "."));
  }

  @ExceptionHandler
  ResponseEntity<Object> mismatch(MethodArgumentTypeMismatchException fault) {
    return document(Problem.invalid(fault.getName(), "cannot be read").getBody());
  }

  @Override
  protected ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException fault,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return document(Problem.invalid(fault.getParameterName(), "is missing").getBody());
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException fault,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return document(
        Problem.document(HttpStatus.BAD_REQUEST, "malformed-json", where(fault.getCause())));
  }

  /** Spring's own problem documents get a type of ours. */
  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception fault,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (body instanceof ProblemDetail problem && isBlank(problem)) {
      HttpStatus known = HttpStatus.valueOf(status.value());
      String type = known.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
      problem.setType(Problem.type(type));
      problem.setTitle(Problem.title(type));
    }
    return super.handleExceptionInternal(fault, body, headers, status, request);
  }

  private static boolean isBlank(ProblemDetail problem) {
    return problem.getType() == null || "about:blank".equals(problem.getType().toString());
  }

  private static String where(@Nullable Throwable cause) {
    return cause instanceof JacksonException json && json.getLocation() != null
        ? "The body is not JSON at line %d, column %d."
            .formatted(json.getLocation().getLineNr(), json.getLocation().getColumnNr())
        : "The body is not JSON.";
  }

  private static ResponseEntity<Object> document(ProblemDetail problem) {
    return ResponseEntity.badRequest().body(problem);
  }
}
