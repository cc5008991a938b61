package uk.foicasebook.query.rest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import uk.foicasebook.events.AuthorityId;

/** Reads the {@link Reader} off the token. A token without an authority may see no case at all. */
public final class ReaderArgument implements HandlerMethodArgumentResolver {
  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Reader.class;
  }

  @Override
  public Reader resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binder) {
    return current();
  }

  /** Who is asking on this thread. */
  static Reader current() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof Jwt token) {
      String authority = token.getClaimAsString("authority");
      String person = token.getSubject();
      if (authority != null && !authority.isBlank() && person != null) {
        return new Reader(person, new AuthorityId(authority));
      }
    }
    throw new AccessDeniedException("the token names no authority");
  }
}
