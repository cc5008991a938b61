package uk.foicasebook.query.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.SearchId;
import uk.foicasebook.query.casefile.Findings.Search;

/** A search that was made. */
public record SearchView(
    SearchId id,
    LocalDate on,
    List<PartNumber> parts,
    String place,
    @Nullable String terms,
    @Nullable LocalDate coveringFrom,
    @Nullable LocalDate coveringTo,
    Finding finding,
    @Nullable String result) {

  /** The search as it is shown. */
  public static SearchView of(Search search) {
    return new SearchView(
        search.id(),
        search.on(),
        search.parts(),
        search.place(),
        Shown.text(search.terms()),
        search.coveringFrom(),
        search.coveringTo(),
        search.finding(),
        Shown.text(search.result()));
  }
}
