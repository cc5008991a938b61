package uk.foicasebook.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;

/** How a single broker on one machine is set up. */
final class BrokerSettings {
  static final int NODE = 1;
  static final String CONTROLLER = "CONTROLLER";

  private BrokerSettings() {}

  static KafkaConfig of(Path directory, int port, int controllerPort) {
    Properties properties = new Properties();
    properties.putAll(listeners(port, controllerPort));
    properties.putAll(single(directory));
    properties.putAll(small());
    return KafkaConfig.fromProps(properties, false);
  }

  private static Map<String, String> listeners(int port, int controllerPort) {
    return Map.of(
        "process.roles",
        "broker,controller",
        "node.id",
        Integer.toString(NODE),
        "controller.quorum.voters",
        NODE + "@127.0.0.1:" + controllerPort,
        "listeners",
        "CLIENTS://127.0.0.1:%d,%s://127.0.0.1:%d".formatted(port, CONTROLLER, controllerPort),
        "advertised.listeners",
        "CLIENTS://127.0.0.1:" + port,
        "listener.security.protocol.map",
        "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT",
        "inter.broker.listener.name",
        "CLIENTS",
        "controller.listener.names",
        CONTROLLER);
  }

  /** Alone there is nobody to replicate to, and nothing is ever thrown away. */
  private static Map<String, String> single(Path directory) {
    return Map.ofEntries(
        Map.entry("log.dirs", directory.toString()),
        Map.entry("log.retention.ms", "-1"),
        Map.entry("auto.create.topics.enable", "false"),
        Map.entry("offsets.topic.replication.factor", "1"),
        Map.entry("offsets.topic.num.partitions", "4"),
        Map.entry("transaction.state.log.replication.factor", "1"),
        Map.entry("transaction.state.log.min.isr", "1"),
        Map.entry("transaction.state.log.num.partitions", "4"),
        Map.entry("share.coordinator.state.topic.replication.factor", "1"),
        Map.entry("share.coordinator.state.topic.min.isr", "1"),
        Map.entry("share.coordinator.state.topic.num.partitions", "4"),
        Map.entry("group.initial.rebalance.delay.ms", "0"));
  }

  /** Few threads and small buffers: two cores and 256 MiB of heap are plenty. */
  private static Map<String, String> small() {
    return Map.of(
        "num.network.threads", "2",
        "num.io.threads", "2",
        "num.recovery.threads.per.data.dir", "1",
        "background.threads", "2",
        "log.cleaner.dedupe.buffer.size", "2097152",
        "metrics.num.samples", "1");
  }
}
