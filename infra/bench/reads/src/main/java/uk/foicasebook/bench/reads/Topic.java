package uk.foicasebook.bench.reads;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** The topic of the facts of cases. */
final class Topic implements AutoCloseable {
  private static final String NAME = "foi.case-events";

  private final Admin kafka;

  Topic(int port) {
    kafka = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + port));
  }

  /** How many facts it has. */
  long facts() throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetSpec> ends =
        kafka.describeTopics(List.of(NAME)).allTopicNames().get().values().stream()
            .flatMap(topic -> topic.partitions().stream())
            .collect(
                Collectors.toMap(
                    each -> new TopicPartition(NAME, each.partition()), _ -> OffsetSpec.latest()));
    return kafka.listOffsets(ends).all().get().values().stream()
        .mapToLong(each -> each.offset())
        .sum();
  }

  @Override
  public void close() {
    kafka.close();
  }
}
