package uk.foicasebook.query.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import uk.foicasebook.events.AuthorityEvent;
import uk.foicasebook.query.archive.Arrivals;
import uk.foicasebook.query.archive.ReferenceReaders;

/**
 * Reading one's own writes: {@code ?after=caseId:revision}, or the header {@code Casebook-After},
 * holds a query until the read side has seen that fact, for two seconds at most.
 */
@Component
public final class WaitForWrites implements HandlerInterceptor {
  static final String PARAMETER = "after";
  static final String HEADER = "Casebook-After";
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Arrivals arrivals;
  private final ReferenceReaders reference;

  public WaitForWrites(Arrivals arrivals, ReferenceReaders reference) {
    this.arrivals = arrivals;
    this.reference = reference;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String text = token(request);
    if (text != null) {
      WaitToken token = WaitToken.parse(text);
      if (!seen(token)) {
        throw Problem.behind(
            "The read side has not seen revision %d of %s yet."
                .formatted(token.revision(), token.stream()));
      }
    }
    return true;
  }

  private boolean seen(WaitToken token) {
    if (token.caseId() != null) {
      return arrivals.await(
          ReaderArgument.current().authority(), token.caseId(), token.revision(), PATIENCE);
    }
    if (AuthorityEvent.isStream(token.stream())
        && !token.stream().equals(AuthorityEvent.stream(ReaderArgument.current().authority()))) {
      // What another authority settles does not exist for whoever asks.
      return false;
    }
    boolean arrived = arrivals.await(token.stream(), token.revision(), PATIENCE);
    reference.refresh();
    return arrived;
  }

  private static @Nullable String token(HttpServletRequest request) {
    String parameter = request.getParameter(PARAMETER);
    return parameter != null ? parameter : request.getHeader(HEADER);
  }
}
