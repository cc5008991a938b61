package uk.foicasebook.command.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Problem documents for those who do not get past the door. */
@Component
class SignInProblems implements AuthenticationEntryPoint, AccessDeniedHandler {
  private final BearerTokenAuthenticationEntryPoint bearer =
      new BearerTokenAuthenticationEntryPoint();
  private final JsonMapper json;

  SignInProblems(JsonMapper json) {
    this.json = json;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
      throws IOException {
    bearer.commence(request, response, unknown); // sets WWW-Authenticate
    write(
        response,
        Problem.of(
            HttpStatus.UNAUTHORIZED,
            "not-signed-in",
            "Sign in first",
            request.getHeader(HttpHeaders.AUTHORIZATION) == null
                ? "The request carries no token."
                : "The token is not valid here, or not any more."));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException {
    write(
        response,
        Problem.of(
            HttpStatus.FORBIDDEN, "not-allowed", "Not allowed", "This token does not allow it."));
  }

  private void write(HttpServletResponse response, Problem problem) throws IOException {
    response.setStatus(problem.getStatusCode().value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(response.getOutputStream(), problem.getBody());
  }
}
