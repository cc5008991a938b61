package uk.foicasebook.command.aggregate;

import java.time.Clock;
import java.time.Instant;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import uk.foicasebook.command.config.UkCivilDay;
import uk.foicasebook.command.domain.CaseCommand;
import uk.foicasebook.command.domain.CaseDecider;
import uk.foicasebook.command.domain.Decision;
import uk.foicasebook.command.domain.FoiCase;
import uk.foicasebook.command.domain.Occasion;
import uk.foicasebook.events.wire.Provenance;

/** What a case needs in order to decide and to sign: the decider and the time of day. */
@Component
public class CaseOffice {
  private final CaseDecider decider;
  private final Clock clock;

  public CaseOffice(CaseDecider decider, Clock clock) {
    this.decider = decider;
    this.clock = clock;
  }

  Occasion occasion(Instruction given) {
    var now = clock.instant();
    Instant knownAt = given.knownAt() == null ? now : given.knownAt();
    return new Occasion(
        UkCivilDay.of(now),
        now,
        UkCivilDay.of(knownAt),
        knownAt,
        given.by(),
        given.roles(),
        given.authority());
  }

  Decision decide(CaseCommand command, FoiCase state, Occasion occasion) {
    return decider.decide(command, state, occasion);
  }

  /** All facts of a command are recorded at one moment: that of the occasion. */
  MetaData signature(Instruction given, Occasion occasion) {
    return MetaData.with(
        Signature.KEY,
        new Provenance(
            occasion.authority(),
            occasion.by(),
            given.onBehalfOf(),
            given.why(),
            occasion.knownAt(),
            occasion.now(),
            given.correlationId()));
  }
}
