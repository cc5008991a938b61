package uk.foicasebook.query.reconcile;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.query.rest.Reader;

/** For auditors: are the figures what the facts say, and the facts what the store has? */
@RestController
class AuditResource {
  private final Replay replay;
  private final HeadsComparison heads;

  AuditResource(Replay replay, HeadsComparison heads) {
    this.replay = replay;
    this.heads = heads;
  }

  @GetMapping("/audit/verify")
  Verification verify(Reader reader, @AuthenticationPrincipal Jwt token) {
    return replay
        .verify(reader.authority())
        .beside(heads.compare(reader.authority(), token.getTokenValue()));
  }
}
