package uk.foicasebook.query.feed;

/** The feed does not stand where this batch begins: somebody else has moved it. */
class Fenced extends RuntimeException {
  Fenced(String topic, int partition, long first) {
    super("the feed of %s-%d does not stand at %d".formatted(topic, partition, first));
  }
}
