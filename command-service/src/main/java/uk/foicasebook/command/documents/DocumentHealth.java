package uk.foicasebook.command.documents;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Where documents are kept, and whether anything looks for viruses in them. */
@Component("documents")
class DocumentHealth implements HealthIndicator {
  private final Storage storage;
  private final VirusScan scan;

  DocumentHealth(Storage storage, VirusScan scan) {
    this.storage = storage;
    this.scan = scan;
  }

  @Override
  public Health health() {
    return (scan.answers() ? Health.up() : Health.down())
        .withDetail("storage", storage.name())
        .withDetail("virusScan", scan.name())
        .build();
  }
}
