package uk.foicasebook.command.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;
import uk.foicasebook.doors.ClientBuckets;

/**
 * So that one client cannot keep the others waiting: each person who signed in has a rate of their
 * own, and so has each address that did not. Comes after sign-in, which knows who asks. Whoever
 * looks after the service's health is never turned away.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class RateLimit extends OncePerRequestFilter {
  private static final long NANOS_A_SECOND = 1_000_000_000L;

  private final JsonMapper json;
  private final ClientBuckets buckets;

  RateLimit(
      JsonMapper json,
      @Value("${casebook.limits.burst:1000}") long burst,
      @Value("${casebook.limits.requests-per-minute:6000}") long aMinute) {
    this.json = json;
    this.buckets = new ClientBuckets(burst, aMinute);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/actuator/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws ServletException, IOException {
    var wait = buckets.wait(client(request));
    if (wait.isZero()) {
      next.doFilter(request, response);
      return;
    }
    var seconds = (wait.toNanos() + NANOS_A_SECOND - 1) / NANOS_A_SECOND;
    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(
        response.getOutputStream(),
        Problem.of(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-requests",
                "Too many requests",
                "Ask again in " + seconds + (seconds == 1 ? " second." : " seconds."))
            .getBody());
  }

  private static String client(HttpServletRequest request) {
    return SecurityContextHolder.getContext().getAuthentication()
            instanceof JwtAuthenticationToken person
        ? person.getToken().getClaimAsString("authority") + "/" + person.getName()
        : request.getRemoteAddr();
  }
}
