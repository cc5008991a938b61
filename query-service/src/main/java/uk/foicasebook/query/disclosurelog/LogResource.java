package uk.foicasebook.query.disclosurelog;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.query.disclosurelog.LogReading.Entry;
import uk.foicasebook.query.rest.PageKey;
import uk.foicasebook.query.rest.Problem;

/** The disclosure log of those authorities that publish one. */
@RestController
class LogResource {
  private static final int A_PAGE = 20;
  private static final Duration FRESH = Duration.ofMinutes(10);

  private final LogQueries log;
  private final LogReading reading;
  private final Set<AuthorityId> publishing;

  LogResource(
      LogQueries log,
      LogReading reading,
      @Value("${casebook.disclosure-log.authorities:}") List<String> publishing) {
    this.log = log;
    this.reading = reading;
    this.publishing =
        publishing.stream()
            .filter(name -> !name.isBlank())
            .map(name -> new AuthorityId(name.strip()))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A page of the log.
   *
   * @param entries the latest answer first
   * @param nextKey the {@code after-key} of the next page; null on the last
   */
  record LogView(List<Entry> entries, @Nullable String nextKey) {}

  @GetMapping("/disclosure-log")
  ResponseEntity<LogView> page(
      @RequestParam(name = "authority", required = false) @Nullable String authority,
      @RequestParam(name = "after-key", required = false) @Nullable String afterKey) {
    List<LogRow> rows = log.page(asked(authority), PageKey.parse(afterKey), A_PAGE + 1);
    List<LogRow> shown = rows.subList(0, Math.min(A_PAGE, rows.size()));
    String next =
        rows.size() > A_PAGE
            ? PageKey.of(shown.getLast().answeredOn(), shown.getLast().caseId()).toString()
            : null;
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
        .body(new LogView(reading.entries(shown), next));
  }

  private Set<AuthorityId> asked(@Nullable String authority) {
    if (authority == null) {
      return publishing;
    }
    return publishing.stream()
        .filter(each -> each.value().equals(authority))
        .findAny()
        .map(Set::of)
        .orElseThrow(() -> Problem.notFound(authority + " publishes no disclosure log here."));
  }
}
