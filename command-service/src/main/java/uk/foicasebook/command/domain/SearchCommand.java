package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.SearchId;
import uk.foicasebook.events.StrandId;

/** What was looked for, and what it turned up. */
public sealed interface SearchCommand extends CaseCommand {

  /**
   * Records a search. No parts means the request as a whole. An identity already used amends that
   * search.
   */
  record RecordSearch(
      LocalDate happenedOn,
      @Nullable SearchId search,
      List<PartNumber> parts,
      String place,
      @Nullable ProtectedText terms,
      @Nullable LocalDate coveringFrom,
      @Nullable LocalDate coveringTo,
      Finding finding,
      @Nullable ProtectedText result)
      implements SearchCommand {
    public RecordSearch {
      parts = List.copyOf(parts);
    }
  }

  /** Names a strand, or changes its description or finding. No parts means the whole request. */
  record RecordStrand(
      LocalDate happenedOn,
      @Nullable StrandId strand,
      List<PartNumber> parts,
      ProtectedText description,
      Finding finding)
      implements SearchCommand {
    public RecordStrand {
      parts = List.copyOf(parts);
    }
  }
}
