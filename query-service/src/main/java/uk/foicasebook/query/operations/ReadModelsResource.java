package uk.foicasebook.query.operations;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.query.projection.Rebuild;
import uk.foicasebook.query.projection.RebuildJobs;
import uk.foicasebook.query.projection.RebuildProgress;
import uk.foicasebook.query.rest.Problem;

/** The read models, by what version each was written, and rebuilds beside the live tables. */
@RestController
class ReadModelsResource {
  private final Rebuild rebuild;
  private final RebuildJobs jobs;

  ReadModelsResource(Rebuild rebuild, RebuildJobs jobs) {
    this.rebuild = rebuild;
    this.jobs = jobs;
  }

  /**
   * What there is.
   *
   * @param written by which version each table was written last
   * @param rebuilds the latest first; one that is not finished is under way
   */
  record ReadModelsView(Map<String, String> written, List<RebuildProgress> rebuilds) {}

  @GetMapping("/read-models")
  ReadModelsView all() {
    return new ReadModelsView(jobs.written(), jobs.latest());
  }

  /** Begins a rebuild of one read model, or of all, and answers at once. */
  @PostMapping("/read-models/rebuild")
  ResponseEntity<ReadModelsView> rebuild(
      @RequestParam(name = "read-model", required = false) @Nullable String readModel) {
    if (readModel != null && !rebuild.names().contains(readModel)) {
      throw Problem.invalid("read-model", "must be one of " + String.join(", ", rebuild.names()));
    }
    if (!rebuild.begin(readModel == null ? rebuild.names() : List.of(readModel))) {
      throw Problem.conflict("rebuild-under-way", "A rebuild is under way already.");
    }
    return ResponseEntity.status(HttpStatus.ACCEPTED).body(all());
  }
}
