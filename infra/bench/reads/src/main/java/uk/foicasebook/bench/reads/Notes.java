package uk.foicasebook.bench.reads;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import uk.foicasebook.local.Casebook;
import uk.foicasebook.local.demo.Answer;
import uk.foicasebook.local.demo.Desk;

/**
 * Notes put on cases. No two are the same, in this run or another on the same data: a note that
 * says what the last one said is no news, and records nothing.
 */
final class Notes {
  private final UUID run = UUID.randomUUID();
  private final AtomicInteger number = new AtomicInteger();
  private final String address;

  Notes(Casebook casebook) {
    this.address = "http://localhost:" + casebook.ports().command() + "/cases/";
  }

  Answer add(Desk officer, String caseId) {
    return officer.post(
        address + caseId + "/add-note",
        """
        {"happenedOn":"2026-11-27","words":"Looked at, number %d of %s."}"""
            .formatted(number.getAndIncrement(), run));
  }
}
