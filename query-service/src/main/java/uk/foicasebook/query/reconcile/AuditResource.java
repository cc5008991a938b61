package uk.foicasebook.query.reconcile;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.query.rest.Reader;

/** For auditors: are the figures what the facts say? */
@RestController
class AuditResource {
  private final Replay replay;

  AuditResource(Replay replay) {
    this.replay = replay;
  }

  @GetMapping("/audit/verify")
  Verification verify(Reader reader) {
    return replay.verify(reader.authority());
  }
}
