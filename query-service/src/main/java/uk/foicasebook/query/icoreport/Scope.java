package uk.foicasebook.query.icoreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.DocumentId;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.ResponseEvent.DocumentAttached;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Determination;
import uk.foicasebook.query.casefile.Strand;
import uk.foicasebook.query.cases.PartView;
import uk.foicasebook.query.cases.Shown;

/**
 * Item 5: what is held of each question, strand by strand, and what becomes of it.
 *
 * @param heldAsAt a request is for what is held when it is received: FOIA 2000 s.1(4)
 */
record Scope(LocalDate heldAsAt, List<PartView> parts, List<StrandScope> strands) {

  /**
   * A strand.
   *
   * @param foundOn when it was last recorded what was found of it; null where only more was
   * @param disclosed what was said in answer, of what has gone out and of nothing else
   * @param documents those on the file that belong to it, by their entries under item 7
   */
  record StrandScope(
      StrandId id,
      List<PartNumber> parts,
      @Nullable String description,
      Regime regime,
      Finding held,
      @Nullable LocalDate foundOn,
      Determination determination,
      List<ProvisionCode> provisions,
      @Nullable String passedOnTo,
      List<Answer> disclosed,
      List<DocumentId> documents) {}

  /** What was said in answer to a question. */
  record Answer(PartNumber part, String text) {}

  static Scope of(Source source) {
    return new Scope(
        source.reading().receivedOn(),
        PartView.all(source.file()),
        source.file().findings().strands().stream().map(strand -> of(strand, source)).toList());
  }

  private static StrandScope of(Strand strand, Source source) {
    CaseFile file = source.file();
    Determination determination = file.determinationOf(strand);
    return new StrandScope(
        strand.id(),
        strand.parts(),
        Shown.text(strand.description()),
        file.intake().turns().regimeOf(strand.id()),
        strand.finding(),
        source
            .all(StrandRecorded.class)
            .filter(fact -> fact.strand().equals(strand.id()))
            .map(StrandRecorded::happenedOn)
            .reduce((_, later) -> later)
            .orElse(null),
        determination,
        strand.provisions(),
        file.intake().turns().passedOnTo(strand.id()).orElse(null),
        determination == Determination.DISCLOSED
                && file.responses().answered().contains(strand.id())
            ? answers(strand)
            : List.of(),
        file.responses().documents().stream()
            .filter(document -> document.strands().contains(strand.id()))
            .map(DocumentAttached::document)
            .toList());
  }

  private static List<Answer> answers(Strand strand) {
    return strand.answers().stream()
        .map(answer -> new Answer(answer.part(), Shown.required(answer.text())))
        .toList();
  }

  List<Missing> missing() {
    var missing = new ArrayList<Missing>();
    if (strands.isEmpty()) {
      missing.add(new Missing(5, "What is held", "record-strand"));
    }
    for (PartView part : parts) {
      if (part.strands().isEmpty()) {
        missing.add(new Missing(5, "What is held of question " + part.number(), "record-strand"));
      }
    }
    for (StrandScope strand : strands) {
      if (strand.determination() == Determination.UNDETERMINED) {
        missing.add(
            new Missing(
                5,
                "What becomes of strand " + strand.id(),
                "draft-answer, apply-exemption, neither-confirm-nor-deny or refuse-strand"));
      }
    }
    return missing;
  }
}
