package uk.foicasebook.query.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import uk.foicasebook.query.projection.ParkedCases;

/** What is worth watching of the feed; its lag is Kafka's own metric. */
@Component
class FeedMetrics {
  private final Counter applied;

  FeedMetrics(MeterRegistry registry, ParkedCases parked, FeedState state) {
    this.applied =
        Counter.builder("casebook.feed.facts").description("facts applied").register(registry);
    Gauge.builder("casebook.feed.parked.cases", parked, p -> p.all().size())
        .description("cases whose read models stand still")
        .register(registry);
    Gauge.builder("casebook.feed.stopped", state, s -> s.anyStopped() ? 1 : 0)
        .description("1 while a partition is stopped")
        .register(registry);
  }

  void applied(int facts) {
    applied.increment(facts);
  }
}
