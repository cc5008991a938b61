package uk.foicasebook.command.rest;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.command.desk.SameRequester;
import uk.foicasebook.command.desk.SameRequester.Another;
import uk.foicasebook.command.desk.SameRequester.LookUp;
import uk.foicasebook.command.security.Reading;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.RevealReason;

/**
 * Other requests of the same person, for the two purposes for which the Act asks who that is: to
 * count requests together, and to judge a pattern of them. Nobody is unmasked by it.
 */
@RestController
class SameRequesterResource {
  private static final Set<RevealReason> REASONS =
      Set.of(RevealReason.AGGREGATION, RevealReason.VEXATIOUS_OR_REPEATED);

  private final SameRequester sameRequester;

  SameRequesterResource(SameRequester sameRequester) {
    this.sameRequester = sameRequester;
  }

  /** Those of them that whoever asks may see. */
  record Others(CaseId caseId, RevealReason reason, List<Another> others) {}

  @GetMapping("/cases/{caseId}/same-requester")
  Others others(
      @PathVariable String caseId,
      @RequestParam(required = false) @Nullable String reason,
      @AuthenticationPrincipal Jwt token) {
    var person = Doors.demandRole(token, Reading.SAME_REQUESTER);
    var id = Doors.caseId(caseId);
    var why = reason(reason);
    return new Others(
        id, why, sameRequester.lookUp(id, person, why).orElseThrow(Doors::noSuchCase));
  }

  @GetMapping("/audit/look-ups")
  List<LookUp> lookUps(@AuthenticationPrincipal Jwt token) {
    return sameRequester.lookUps(Doors.demandRole(token, Reading.LOOK_UPS).authority());
  }

  private static RevealReason reason(@Nullable String text) {
    return REASONS.stream()
        .filter(each -> each.name().equals(text))
        .findAny()
        .orElseThrow(
            () ->
                Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "invalid-request",
                        "Say why",
                        "The Act is blind to who asks, but for these purposes.")
                    .with("citation", "FOIA 2000 s.12(4), s.14")
                    .with(
                        new InvalidField(
                            "reason", "must be AGGREGATION or VEXATIOUS_OR_REPEATED")));
  }
}
