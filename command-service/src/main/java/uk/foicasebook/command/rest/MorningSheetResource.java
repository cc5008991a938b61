package uk.foicasebook.command.rest;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.command.security.Reading;
import uk.foicasebook.command.watch.MorningSheet;
import uk.foicasebook.command.watch.Sheet;

/** The morning sheet of one's own authority: to read, and to have gone through at once. */
@RestController
class MorningSheetResource {
  private static final String PATH = "/morning-sheet";

  private final MorningSheet sheet;

  MorningSheetResource(MorningSheet sheet) {
    this.sheet = sheet;
  }

  @GetMapping(PATH)
  Sheet read(@AuthenticationPrincipal Jwt token) {
    return sheet.read(Doors.demandRole(token, Reading.MORNING_SHEET).authority());
  }

  @PostMapping(PATH)
  Sheet run(@AuthenticationPrincipal Jwt token) {
    return sheet
        .run(Doors.demandRole(token, Reading.RUN_MORNING_SHEET).authority())
        .orElseThrow(
            () ->
                Problem.of(
                    HttpStatus.CONFLICT,
                    "already-running",
                    "The morning sheet is being gone through",
                    "Somebody else started it. Read it again in a moment."));
  }
}
