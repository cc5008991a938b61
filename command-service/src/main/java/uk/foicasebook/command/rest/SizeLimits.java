package uk.foicasebook.command.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;
import uk.foicasebook.command.documents.DocumentSettings;

/** Turns away what is too large before anything else looks at it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SizeLimits extends OncePerRequestFilter {
  private static final Pattern DOCUMENTS = Pattern.compile("/cases/[^/]+/documents");

  private final JsonMapper json;
  private final int headers;
  private final long document;

  SizeLimits(
      JsonMapper json,
      @Value("${casebook.limits.header-bytes:16384}") int headers,
      DocumentSettings documents) {
    this.json = json;
    this.headers = headers;
    this.document = documents.largest().toBytes();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws ServletException, IOException {
    if (headerBytes(request) > headers) {
      refuse(
          response,
          Problem.of(
                  HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
                  "headers-too-large",
                  "The headers are too large",
                  "The headers of a request may have at most " + headers + " bytes.")
              .getBody());
    } else if (request.getContentLengthLong() > largest(request)) {
      refuse(response, Problem.tooLarge(largest(request)).getBody());
    } else {
      next.doFilter(request, response);
    }
  }

  /** Documents have a limit of their own. */
  private long largest(HttpServletRequest request) {
    return request.getMethod().equals("POST")
            && DOCUMENTS.matcher(request.getRequestURI()).matches()
        ? document
        : JsonBody.LARGEST;
  }

  private static long headerBytes(HttpServletRequest request) {
    var bytes = (long) request.getRequestURI().length();
    if (request.getQueryString() != null) {
      bytes += request.getQueryString().length();
    }
    for (var name : Collections.list(request.getHeaderNames())) {
      for (var value : Collections.list(request.getHeaders(name))) {
        bytes += name.length() + value.length();
      }
    }
    return bytes;
  }

  private void refuse(HttpServletResponse response, ProblemDetail problem) throws IOException {
    response.setStatus(problem.getStatus());
    response.setHeader(HttpHeaders.CONNECTION, "close");
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(response.getOutputStream(), problem);
  }
}
