package uk.foicasebook.command.domain;

import java.util.List;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.StrandId;

/** One thing the search found, or would find. No parts means it is about the whole request. */
record Strand(StrandId id, List<PartNumber> parts, ProtectedText description, Finding finding) {
  static Strand of(StrandRecorded e) {
    return new Strand(e.strand(), e.parts(), e.description(), e.finding());
  }
}
