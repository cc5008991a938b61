package uk.foicasebook.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was looked for, where, and what it turned up. */
public sealed interface SearchEvent extends CaseEvent {

  /** A search was made, in terms that can be defended to the Commissioner. */
  @EventName("search-recorded")
  record SearchRecorded(
      LocalDate happenedOn,
      SearchId search,
      List<PartNumber> parts,
      String place,
      @Nullable ProtectedText terms,
      @Nullable LocalDate coveringFrom,
      @Nullable LocalDate coveringTo,
      Finding finding,
      @Nullable ProtectedText result)
      implements SearchEvent {}

  /**
   * A strand was named, or its description or finding changed. No parts means the request as a
   * whole.
   */
  @EventName("strand-recorded")
  record StrandRecorded(
      LocalDate happenedOn,
      StrandId strand,
      List<PartNumber> parts,
      ProtectedText description,
      Finding finding)
      implements SearchEvent {}
}
