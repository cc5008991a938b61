package uk.foicasebook.query.diary;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.foicasebook.query.clock.Today;

/**
 * Signs in whoever comes with a subscription, for the calendar of the diary and for nothing else.
 * What they may see there is decided as for anybody who comes with a token.
 */
public final class SubscriptionFilter extends OncePerRequestFilter {
  static final String PARAMETER = "subscription";
  private static final String PATH = "/diary.ics";

  private final SubscriptionSeal seal;
  private final Today today;
  private final AuthenticationEntryPoint refused;

  public SubscriptionFilter(SubscriptionSeal seal, Today today, AuthenticationEntryPoint refused) {
    this.seal = seal;
    this.today = today;
    this.refused = refused;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !PATH.equals(request.getRequestURI()) || request.getParameter(PARAMETER) == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws ServletException, IOException {
    Optional<Subscription> subscription =
        seal.open(request.getParameter(PARAMETER), today.instant());
    if (subscription.isEmpty()) {
      SecurityContextHolder.clearContext();
      refused.commence(request, response, new BadCredentialsException("no such subscription"));
      return;
    }
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(signedIn(subscription.get()));
    SecurityContextHolder.setContext(context);
    next.doFilter(request, response);
  }

  private static JwtAuthenticationToken signedIn(Subscription subscription) {
    return new JwtAuthenticationToken(
        Jwt.withTokenValue(PARAMETER)
            .header("typ", PARAMETER)
            .subject(subscription.person())
            .claim("authority", subscription.authority().value())
            .build(),
        subscription.roles().stream()
            .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
            .toList());
  }
}
