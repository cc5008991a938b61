package uk.foicasebook.command.rest;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.command.audit.BookContradicted;
import uk.foicasebook.command.audit.CheckpointInFull;
import uk.foicasebook.command.audit.Checkpoints;
import uk.foicasebook.command.audit.StoreAudit;
import uk.foicasebook.command.audit.StoreHeads;
import uk.foicasebook.command.audit.Verification;
import uk.foicasebook.command.desk.Person;
import uk.foicasebook.command.security.Reading;
import uk.foicasebook.events.chain.CheckpointFile;

/** For auditors: whether the book is what was written into it, and what they can take away. */
@RestController
@RequestMapping("/audit")
class AuditResource {
  private final StoreAudit audit;
  private final Checkpoints checkpoints;
  private final StoreHeads heads;

  AuditResource(StoreAudit audit, Checkpoints checkpoints, StoreHeads heads) {
    this.audit = audit;
    this.checkpoints = checkpoints;
    this.heads = heads;
  }

  @GetMapping("/verify")
  Verification verify(@AuthenticationPrincipal Jwt token) {
    return audit.verify(Doors.demandRole(token, Reading.VERIFY).authority().value());
  }

  @GetMapping("/heads")
  StoreHeads.Page heads(
      @AuthenticationPrincipal Jwt token, @RequestParam(defaultValue = "") String after) {
    var person = Doors.demandRole(token, Reading.HEADS);
    return heads.after(
        after.isEmpty() ? new UUID(0, 0) : Doors.caseId(after).value(), person.authority().value());
  }

  @GetMapping("/checkpoints")
  CheckpointFile checkpoints(
      @AuthenticationPrincipal Jwt token, @RequestParam(defaultValue = "1") long from) {
    Doors.demandRole(token, Reading.CHECKPOINTS);
    return checkpoints.from(from);
  }

  @GetMapping("/checkpoints/newest")
  CheckpointInFull newest(@AuthenticationPrincipal Jwt token) {
    return newest(Doors.demandRole(token, Reading.NEWEST_CHECKPOINT));
  }

  @PostMapping("/checkpoints")
  CheckpointInFull sign(@AuthenticationPrincipal Jwt token) {
    var person = Doors.demandRole(token, Reading.SIGN_CHECKPOINT);
    if (!checkpoints.canSign()) {
      throw Problem.of(
          HttpStatus.CONFLICT,
          "no-checkpoint-key",
          "Nothing can be signed",
          "Set casebook.checkpoints.key-file.");
    }
    try {
      checkpoints.sign();
    } catch (BookContradicted _) {
      throw Problem.of(
          HttpStatus.CONFLICT,
          "book-contradicted",
          "The book is not what was signed",
          "Ask GET /audit/verify what is wrong.");
    }
    return newest(person);
  }

  private CheckpointInFull newest(Person person) {
    return checkpoints
        .newest(person.authority().value())
        .orElseThrow(
            () ->
                Problem.of(
                    HttpStatus.NOT_FOUND,
                    "no-checkpoint",
                    "No checkpoint yet",
                    "Nothing was signed so far."));
  }
}
