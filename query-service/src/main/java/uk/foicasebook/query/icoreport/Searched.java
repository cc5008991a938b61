package uk.foicasebook.query.icoreport;

import java.util.ArrayList;
import java.util.List;
import uk.foicasebook.events.Finding;
import uk.foicasebook.query.casefile.Determination;
import uk.foicasebook.query.casefile.Strand;
import uk.foicasebook.query.cases.SearchView;

/**
 * Item 6: the searches, and what they leave unsaid where nothing is said to be held.
 *
 * @param made in the order they were recorded
 */
record Searched(List<SearchView> made) {

  static Searched of(Source source) {
    return new Searched(source.file().findings().searches().stream().map(SearchView::of).toList());
  }

  List<Missing> missing(Source source) {
    var missing = new ArrayList<Missing>();
    if (made.isEmpty()) {
      missing.add(new Missing(6, "Where it was looked for, and how", "record-search"));
    }
    for (SearchView search : made) {
      if (search.terms() == null || search.coveringFrom() == null) {
        missing.add(
            new Missing(
                6,
                "The terms or the dates of the search in: " + search.place(),
                "record-search, the same search with its terms and dates"));
      }
    }
    source.file().findings().strands().stream()
        .filter(strand -> strand.finding() == Finding.NOT_HELD)
        .filter(strand -> source.file().determinationOf(strand) == Determination.NOT_HELD)
        .map(Strand::id)
        .forEach(
            strand ->
                missing.add(
                    new Missing(
                        6,
                        "Why nothing is held of strand %s: whether it was destroyed, when and by what policy"
                            .formatted(strand),
                        Missing.BY_HAND)));
    return missing;
  }
}
