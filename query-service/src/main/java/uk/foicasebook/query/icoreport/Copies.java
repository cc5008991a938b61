package uk.foicasebook.query.icoreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.DocumentId;
import uk.foicasebook.events.DocumentKind;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.ResponseEvent.DocumentAttached;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Determination;
import uk.foicasebook.query.casefile.Strand;
import uk.foicasebook.query.cases.ResponseView;
import uk.foicasebook.query.cases.Shown;

/**
 * Item 7: the index of what is sent along. The copies themselves are not in the report; what is
 * withheld goes to the Commissioner apart, and only its entry in the index is here.
 *
 * @param responses what went out, as the book has it, with its defects
 */
record Copies(List<Document> documents, List<ResponseView> responses) {

  /** How a document goes to the Commissioner. */
  enum Handling {
    /** With the report. */
    WITH_REPORT,
    /** Apart, unredacted with the redactions marked, and under its own security. */
    APART,
    /** Only as arranged beforehand: information within section 23 or 24. */
    BY_ARRANGEMENT
  }

  /**
   * An entry.
   *
   * @param sha256 what its content is kept under, so that a copy can be shown to be the same
   */
  record Document(
      DocumentId id,
      DocumentKind kind,
      @Nullable String title,
      LocalDate attachedOn,
      List<StrandId> strands,
      String mediaType,
      long size,
      String sha256,
      Handling handling) {}

  static Copies of(Source source) {
    CaseFile file = source.file();
    return new Copies(
        file.responses().documents().stream().map(document -> of(document, file)).toList(),
        file.responses().sent().stream().map(ResponseView::of).toList());
  }

  private static Document of(DocumentAttached e, CaseFile file) {
    return new Document(
        e.document(),
        e.kind(),
        Shown.text(e.title()),
        e.happenedOn(),
        e.strands(),
        e.mediaType(),
        e.size(),
        e.sha256(),
        handling(e, file));
  }

  private static Handling handling(DocumentAttached document, CaseFile file) {
    return switch (document.kind()) {
      case REQUEST, CORRESPONDENCE, DISCLOSED, WORKING -> Handling.WITH_REPORT;
      case WITHHELD ->
          file.findings().strands().stream()
                  .filter(strand -> document.strands().contains(strand.id()))
                  .anyMatch(Copies::isOfSecurity)
              ? Handling.BY_ARRANGEMENT
              : Handling.APART;
    };
  }

  private static boolean isOfSecurity(Strand strand) {
    return strand.provisions().stream()
        .map(ProvisionCode::section)
        .anyMatch(Set.of("FOIA 2000 s.23", "FOIA 2000 s.24")::contains);
  }

  List<Missing> missing(Source source) {
    var missing = new ArrayList<Missing>();
    require(missing, DocumentKind.REQUEST, "The request as it came in");
    if (!responses.isEmpty()) {
      require(missing, DocumentKind.CORRESPONDENCE, "The letters to and from the requester");
    }
    source.file().findings().strands().stream()
        .filter(strand -> source.file().determinationOf(strand) == Determination.WITHHELD)
        .map(Strand::id)
        .filter(strand -> documents.stream().noneMatch(each -> isWithheldOf(each, strand)))
        .forEach(
            strand ->
                missing.add(
                    new Missing(
                        7,
                        "The information withheld in strand " + strand,
                        "attach-document, as WITHHELD")));
    return missing;
  }

  private static boolean isWithheldOf(Document document, StrandId strand) {
    return document.kind() == DocumentKind.WITHHELD && document.strands().contains(strand);
  }

  private void require(List<Missing> missing, DocumentKind kind, String what) {
    if (documents.stream().noneMatch(document -> document.kind() == kind)) {
      missing.add(new Missing(7, what, "attach-document, as " + kind));
    }
  }
}
