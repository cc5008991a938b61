package uk.foicasebook.query.feed;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How each partition this instance owns is doing. */
@Component
class FeedState {
  private static final String RUNNING = "running";

  private final Map<Integer, String> partitions = new ConcurrentHashMap<>();

  void running(int partition) {
    partitions.put(partition, RUNNING);
  }

  void stopped(int partition, String reason) {
    partitions.put(partition, reason);
  }

  void lost(int partition) {
    partitions.remove(partition);
  }

  /** Each partition, running or why not. */
  Map<Integer, String> partitions() {
    return new TreeMap<>(partitions);
  }

  boolean anyStopped() {
    return partitions.values().stream().anyMatch(state -> !state.equals(RUNNING));
  }
}
