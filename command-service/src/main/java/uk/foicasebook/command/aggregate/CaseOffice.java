package uk.foicasebook.command.aggregate;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import uk.foicasebook.command.config.UkCivilDay;
import uk.foicasebook.command.domain.CaseCommand;
import uk.foicasebook.command.domain.CaseDecider;
import uk.foicasebook.command.domain.Decision;
import uk.foicasebook.command.domain.FoiCase;
import uk.foicasebook.command.domain.Occasion;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.wire.Metadata;
import uk.foicasebook.keys.Seals;

/**
 * What a case needs in order to decide, to seal and to sign: the decider, the keys, the time of
 * day.
 */
@Component
public class CaseOffice {
  private final CaseDecider decider;
  private final Seals seals;
  private final ReferenceBook reference;
  private final Clock clock;

  public CaseOffice(CaseDecider decider, Seals seals, ReferenceBook reference, Clock clock) {
    this.decider = decider;
    this.seals = seals;
    this.reference = reference;
    this.clock = clock;
  }

  /** The occasion of a command, with the other cases it names. */
  Occasion occasion(Instruction given, CaseCommand command) {
    var now = clock.instant();
    return given
        .occasion(
            now,
            reference.profile(given.authority(), UkCivilDay.of(now)),
            reference.calendar().newest())
        .beside(reference.cases(others(given, command), given.authority()));
  }

  /** A case is not another case to itself. */
  private static Set<CaseId> others(Instruction given, CaseCommand command) {
    return command.otherCases().stream()
        .filter(other -> !other.equals(given.caseId()))
        .collect(Collectors.toUnmodifiableSet());
  }

  Decision decide(CaseCommand command, FoiCase state, Occasion occasion) {
    return decider.decide(command, state, occasion);
  }

  /** The facts as they are stored and published: nothing personal can be read in them. */
  List<CaseEvent> seal(CaseId caseId, List<CaseEvent> facts) {
    return facts.stream().map(fact -> seals.seal(caseId, fact)).toList();
  }

  /** A stored fact as the decider sees it: a thing said twice can only be known by its words. */
  CaseEvent open(String caseId, CaseEvent fact) {
    return seals.open(CaseId.of(caseId), fact);
  }

  /**
   * All facts of a command are recorded at one moment: that of the occasion. Why is free text, and
   * may name anybody.
   */
  MetaData signature(Instruction given, Occasion occasion) {
    var why = given.why();
    return Signature.of(
        given,
        occasion,
        why == null || why.isBlank() ? null : seals.sealBeside(given.caseId(), Metadata.WHY, why));
  }
}
