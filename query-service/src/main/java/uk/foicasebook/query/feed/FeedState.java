package uk.foicasebook.query.feed;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How each partition this instance owns is doing, and each topic it reads whole. */
@Component
class FeedState {
  private static final String RUNNING = "running";

  private final Map<Integer, String> partitions = new ConcurrentHashMap<>();
  private final Map<String, String> topics = new ConcurrentHashMap<>();

  void running(int partition) {
    partitions.put(partition, RUNNING);
  }

  void stopped(int partition, String reason) {
    partitions.put(partition, reason);
  }

  void running(String topic) {
    topics.put(topic, RUNNING);
  }

  void stopped(String topic, String reason) {
    topics.put(topic, reason);
  }

  void lost(int partition) {
    partitions.remove(partition);
  }

  /** Each partition, running or why not. */
  Map<Integer, String> partitions() {
    return new TreeMap<>(partitions);
  }

  /** Each topic that is read whole and from which something came, running or why not. */
  Map<String, String> topics() {
    return new TreeMap<>(topics);
  }

  boolean anyStopped() {
    return Stream.of(partitions, topics)
        .flatMap(each -> each.values().stream())
        .anyMatch(state -> !state.equals(RUNNING));
  }
}
