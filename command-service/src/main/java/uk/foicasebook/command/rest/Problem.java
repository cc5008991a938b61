package uk.foicasebook.command.rest;

import java.io.Serial;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that comes to nothing, as the document that says so: RFC 9457. */
final class Problem extends ErrorResponseException {
  @Serial private static final long serialVersionUID = 1L;
  private static final String TYPE = "urn:foi-casebook:problem:";

  private Problem(ProblemDetail document) {
    super(HttpStatusCode.valueOf(document.getStatus()), document, null);
  }

  /**
   * @param type the last part of the document's type, for ever the same
   * @param detail a sentence about this one occurrence
   */
  static Problem of(HttpStatusCode status, String type, String title, String detail) {
    var document = ProblemDetail.forStatusAndDetail(status, detail);
    document.setType(URI.create(TYPE + type));
    document.setTitle(title);
    return new Problem(document);
  }

  static Problem of(InvalidRequest request) {
    var problem =
        of(
            HttpStatusCode.valueOf(400),
            "invalid-fields",
            "The request is not valid",
            request.fields().size() == 1
                ? "One field is not valid."
                : request.fields().size() + " fields are not valid.");
    return problem.with(request.fields().toArray(InvalidField[]::new));
  }

  static Problem tooLarge(long most) {
    return of(
        HttpStatus.CONTENT_TOO_LARGE,
        "body-too-large",
        "The body is too large",
        "A body may have at most " + most + " bytes.");
  }

  Problem with(InvalidField... fields) {
    return with("fields", List.of(fields));
  }

  Problem with(String member, Object value) {
    getBody().setProperty(member, value);
    return this;
  }

  Problem header(String name, String value) {
    getHeaders().add(name, value);
    return this;
  }
}
