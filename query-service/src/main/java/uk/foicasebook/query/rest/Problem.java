package uk.foicasebook.query.rest;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Problem documents of RFC 9457, each under a type that never changes. */
public final class Problem {
  private Problem() {}

  /** 400: fields that cannot be read, all of them at once. */
  public static ErrorResponseException invalid(List<FieldProblem> fields) {
    String names = String.join(", ", fields.stream().map(FieldProblem::field).distinct().toList());
    ProblemDetail problem =
        document(HttpStatus.BAD_REQUEST, "invalid-fields", "Check: " + names + ".");
    problem.setProperty("fields", fields);
    return thrown(problem);
  }

  /** 400: one field that cannot be read. */
  public static ErrorResponseException invalid(String field, String problem) {
    return invalid(List.of(new FieldProblem(field, problem)));
  }

  /** 404: there is no such thing, or it is not yours to know of. */
  public static ErrorResponseException notFound(String detail) {
    return thrown(document(HttpStatus.NOT_FOUND, "not-found", detail));
  }

  /** 409: not while something else is going on. */
  public static ErrorResponseException conflict(String type, String detail) {
    return thrown(document(HttpStatus.CONFLICT, type, detail));
  }

  /** 422: well formed, and still no answer can be given. */
  public static ErrorResponseException unanswerable(String type, String detail) {
    return thrown(document(HttpStatus.UNPROCESSABLE_CONTENT, type, detail));
  }

  /** 503: what was waited for has not arrived yet. */
  public static ErrorResponseException behind(String detail) {
    ErrorResponseException thrown =
        thrown(document(HttpStatus.SERVICE_UNAVAILABLE, "read-side-behind", detail));
    thrown.getHeaders().set("Retry-After", "1");
    return thrown;
  }

  /** A problem document whose title is the standard phrase of its status. */
  public static ProblemDetail document(HttpStatus status, String type, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(type(type));
    problem.setTitle(title(type));
    return problem;
  }

  static URI type(String kebab) {
    return URI.create("urn:foi-casebook:problem:" + kebab);
  }

  /** The type in words: {@code read-side-behind} is "Read side behind". */
  static String title(String kebab) {
    return Character.toUpperCase(kebab.charAt(0)) + kebab.substring(1).replace('-', ' ');
  }

  private static ErrorResponseException thrown(ProblemDetail problem) {
    return new ErrorResponseException(HttpStatus.valueOf(problem.getStatus()), problem, null);
  }
}
