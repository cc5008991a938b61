package uk.foicasebook.command.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** A token must say who, for which authority and in what roles; issuer and audience come first. */
@Component
class UsableToken implements OAuth2TokenValidator<Jwt> {
  private static final int LONGEST = 200;

  @Override
  public OAuth2TokenValidatorResult validate(Jwt token) {
    return usable(token.getSubject())
            && token.getClaims().get(SignedIn.AUTHORITY) instanceof String authority
            && usable(authority)
            && token.getClaims().get(SignedIn.ROLES) instanceof Iterable<?>
        ? OAuth2TokenValidatorResult.success()
        : OAuth2TokenValidatorResult.failure(
            new OAuth2Error(
                OAuth2ErrorCodes.INVALID_TOKEN,
                "The token must have sub, authority and a list of roles",
                null));
  }

  private static boolean usable(@Nullable String claim) {
    return claim != null && !claim.isBlank() && claim.length() <= LONGEST;
  }
}
