package uk.foicasebook.command.security;

import java.time.Clock;
import java.util.EnumSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import uk.foicasebook.command.domain.Role;
import uk.foicasebook.doors.RememberedTokens;

/**
 * A resource server: every request brings its own token, and there is no session. Health and the
 * description of the interface are open.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  /**
   * Of a request as a whole there are figures; none of each of the dozen filters it goes through.
   */
  @Bean
  SecurityObservationSettings noFiguresOfFilters() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  SecurityFilterChain doors(
      HttpSecurity http,
      AuthenticationEntryPoint unknown,
      AccessDeniedHandler forbidden,
      JwtDecoder decoder,
      Clock clock)
      throws Exception {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/openapi.json", "/actuator/health/**", "/error")
                    .permitAll()
                    .requestMatchers("/actuator/**")
                    .access(SecurityConfiguration::mayLookAfterTheService)
                    .anyRequest()
                    .authenticated())
        .oauth2ResourceServer(
            server ->
                server
                    .jwt(jwt -> jwt.decoder(new RememberedTokens(decoder, clock)))
                    .authenticationEntryPoint(unknown)
                    .accessDeniedHandler(forbidden))
        .exceptionHandling(
            refusals -> refusals.authenticationEntryPoint(unknown).accessDeniedHandler(forbidden))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(
                        policy ->
                            policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .build();
  }

  /** Its figures say how much an office does, and when. */
  private static AuthorizationDecision mayLookAfterTheService(
      Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext request) {
    return new AuthorizationDecision(
        who.get() instanceof JwtAuthenticationToken signedIn
            && SignedIn.person(signedIn.getToken()).roles().stream()
                .anyMatch(EnumSet.of(Role.ADMINISTRATOR, Role.SERVICE)::contains));
  }
}
