package uk.foicasebook.query.feed;

/**
 * A record that must not be passed over: history with a page missing is worse than none. The
 * partition stands until somebody has looked.
 */
class Stopped extends RuntimeException {
  private final String reason;

  Stopped(String reason) {
    super(reason);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
