package uk.foicasebook.query.feed;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import uk.foicasebook.query.projection.ParkedCase;
import uk.foicasebook.query.projection.ParkedCases;
import uk.foicasebook.query.projection.Rebuild;
import uk.foicasebook.query.projection.RebuildJobs;

/**
 * Down when a partition has stopped, with the reason. Unknown while no partition is ours, as when
 * Kafka is not there: queries are answered all the same, from what has arrived. Down as well while
 * there is a table that was never made, which would answer as if there were nothing.
 */
@Component("feed")
class FeedHealth implements HealthIndicator {
  private final FeedState state;
  private final ParkedCases parked;
  private final Rebuild rebuild;
  private final RebuildJobs rebuilds;

  FeedHealth(FeedState state, ParkedCases parked, Rebuild rebuild, RebuildJobs rebuilds) {
    this.state = state;
    this.parked = parked;
    this.rebuild = rebuild;
    this.rebuilds = rebuilds;
  }

  @Override
  public Health health() {
    var partitions = state.partitions();
    List<String> neverMade = rebuild.neverMade();
    Health.Builder health =
        state.anyStopped() || !neverMade.isEmpty()
            ? Health.down()
            : partitions.isEmpty()
                ? Health.unknown().withDetail("waiting", "no partition is assigned")
                : Health.up();
    if (!neverMade.isEmpty()) {
      health.withDetail("neverMade", neverMade);
    }
    rebuilds.running().ifPresent(job -> health.withDetail("rebuild", job.line()));
    return health
        .withDetail("partitions", partitions)
        .withDetail("readWhole", state.topics())
        .withDetail("parked", parked.all().stream().map(FeedHealth::line).toList())
        .build();
  }

  private static String line(ParkedCase parked) {
    return "%s from revision %d (%s): %s"
        .formatted(parked.id(), parked.fromRevision(), parked.factName(), parked.reason());
  }
}
