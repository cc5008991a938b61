package uk.foicasebook.query.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.query.projection.ParkedCase;
import uk.foicasebook.query.projection.ParkedCases;
import uk.foicasebook.query.projection.ParkedRetry;
import uk.foicasebook.query.rest.Problem;

/** Cases that stand still because one of their facts could not be applied. */
@RestController
class ParkedCasesResource {
  private final ParkedCases parked;
  private final ParkedRetry retry;

  ParkedCasesResource(ParkedCases parked, ParkedRetry retry) {
    this.parked = parked;
    this.retry = retry;
  }

  /** All of them, longest parked first. */
  record Parked(List<ParkedCase> parked) {}

  @GetMapping("/parked-cases")
  Parked all() {
    return new Parked(parked.all());
  }

  /** Takes one, or all, up again from where they stand; answers what is still parked after it. */
  @PostMapping("/parked-cases/retry")
  Parked retry(@RequestParam(name = "case-id", required = false) @Nullable String caseId) {
    if (caseId == null) {
      return new Parked(retry.all());
    }
    return new Parked(retry.one(find(caseId)).stream().toList());
  }

  private ParkedCase find(String caseId) {
    try {
      return parked
          .find(CaseId.of(caseId))
          .orElseThrow(() -> Problem.notFound("Case " + caseId + " is not parked."));
    } catch (IllegalArgumentException unreadable) {
      throw Problem.invalid("case-id", "must be the id of a case");
    }
  }
}
