package uk.foicasebook.query.config;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import tools.jackson.databind.json.JsonMapper;
import uk.foicasebook.doors.RememberedTokens;
import uk.foicasebook.query.clock.Today;
import uk.foicasebook.query.diary.SubscriptionFilter;
import uk.foicasebook.query.diary.SubscriptionSeal;
import uk.foicasebook.query.rest.Problem;

/** A resource server: bearer tokens, no sessions, and the table of {@link Route}. */
@Configuration(proxyBeanMethods = false)
class SecurityConfig {
  /** Of pages too: nothing from elsewhere, in nobody's frame. */
  private static final String OWN_CONTENT_ONLY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  /**
   * Of a request as a whole there are figures; none of each of the dozen filters it goes through.
   */
  @Bean
  SecurityObservationSettings noFiguresOfFilters() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  SecurityFilterChain routes(
      HttpSecurity http,
      JsonMapper json,
      SubscriptionSeal subscriptions,
      Today today,
      JwtDecoder decoder,
      Clock clock) {
    AuthenticationEntryPoint unauthenticated =
        (request, response, fault) -> {
          response.setHeader("WWW-Authenticate", "Bearer");
          answer(
              response,
              json,
              Problem.document(
                  HttpStatus.UNAUTHORIZED, "unauthenticated", "Send a valid bearer token."));
        };
    AuthenticationEntryPoint unsubscribed =
        (request, response, fault) ->
            answer(
                response,
                json,
                Problem.document(
                    HttpStatus.UNAUTHORIZED,
                    "subscription-over",
                    "This subscription is over. Ask /diary/subscription for another."));
    AccessDeniedHandler forbidden =
        (request, response, fault) ->
            answer(
                response,
                json,
                Problem.document(
                    HttpStatus.FORBIDDEN, "forbidden", "None of your roles may ask this."));
    return http.csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(
            requests -> {
              for (Route route : Route.values()) {
                var matcher = requests.requestMatchers(route.method(), route.path());
                if (route.open()) {
                  matcher.permitAll();
                } else {
                  matcher.hasAnyRole(
                      route.roles().stream().map(Role::claim).toArray(String[]::new));
                }
              }
              // An error page says what went wrong to whoever asked; anything else is unknown.
              requests.requestMatchers("/error").permitAll().anyRequest().authenticated();
            })
        .oauth2ResourceServer(
            server ->
                server
                    .jwt(jwt -> jwt.decoder(new RememberedTokens(decoder, clock)))
                    .authenticationEntryPoint(unauthenticated)
                    .accessDeniedHandler(forbidden))
        .addFilterAfter(
            new SubscriptionFilter(subscriptions, today, unsubscribed),
            BearerTokenAuthenticationFilter.class)
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(OWN_CONTENT_ONLY))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
        .exceptionHandling(
            faults ->
                faults.authenticationEntryPoint(unauthenticated).accessDeniedHandler(forbidden))
        .build();
  }

  private static void answer(HttpServletResponse response, JsonMapper json, ProblemDetail problem)
      throws IOException {
    response.setStatus(problem.getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }
}
