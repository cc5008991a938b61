package uk.foicasebook.query.feed;

import org.apache.kafka.clients.admin.TopicDescription;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** Which topic bears the name now: a topic made anew has the name of the old one and another id. */
@Component
class TopicIdentity {
  private final KafkaAdmin admin;

  TopicIdentity(KafkaAdmin admin) {
    this.admin = admin;
  }

  /** The id Kafka gave the topic. */
  String of(String topic) {
    TopicDescription described = admin.describeTopics(topic).get(topic);
    if (described == null) {
      throw new IllegalStateException("there is no topic " + topic);
    }
    return described.topicId().toString();
  }
}
