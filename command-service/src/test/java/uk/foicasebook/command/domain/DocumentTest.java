package uk.foicasebook.command.domain;

import static uk.foicasebook.command.domain.Samples.BRIEFINGS;
import static uk.foicasebook.command.domain.Samples.COVERT;
import static uk.foicasebook.command.domain.Samples.FIGURES;
import static uk.foicasebook.command.domain.Samples.WORKED_ON;
import static uk.foicasebook.command.domain.Samples.denied;
import static uk.foicasebook.command.domain.Samples.foia;
import static uk.foicasebook.command.domain.Samples.numbered;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.strand;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Samples.withheld;
import static uk.foicasebook.command.domain.Story.given;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.domain.Determination.Undetermined;
import uk.foicasebook.command.domain.ExemptionCommand.NeitherConfirmNorDeny;
import uk.foicasebook.command.domain.ResponseCommand.AttachDocument;
import uk.foicasebook.command.domain.ResponseRefusal.DocumentIdTaken;
import uk.foicasebook.command.domain.ResponseRefusal.NotAMediaType;
import uk.foicasebook.command.domain.ResponseRefusal.NotASha256;
import uk.foicasebook.command.domain.ResponseRefusal.SizeNotPositive;
import uk.foicasebook.command.domain.StrandRefusal.ConfirmedCannotBeDenied;
import uk.foicasebook.command.domain.StrandRefusal.DeniedCannotBeConfirmed;
import uk.foicasebook.command.domain.StrandRefusal.NothingIsHeld;
import uk.foicasebook.command.domain.StrandRefusal.UnknownStrand;
import uk.foicasebook.command.domain.StrandRefusal.WithheldCannotBeAnswered;
import uk.foicasebook.events.DocumentId;
import uk.foicasebook.events.DocumentKind;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.ResponseEvent.DocumentAttached;
import uk.foicasebook.events.StrandId;

class DocumentTest {
  private static final String HASH =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

  private final Story found =
      given(
          received(),
          numbered("1"),
          strand(FIGURES, Finding.NOT_HELD, "1"),
          strand(BRIEFINGS, Finding.HELD, "1"),
          withheld(BRIEFINGS, "31(1)(a)"),
          strand(COVERT, Finding.NOT_STATED));

  @Test
  void a_document_is_on_the_file_by_its_hash() {
    var attached =
        new DocumentAttached(
            WORKED_ON,
            new DocumentId("document-1"),
            DocumentKind.WITHHELD,
            List.of(BRIEFINGS),
            text("Minutes"),
            "application/pdf",
            48_213,
            HASH);
    found
        .when(attach(null, DocumentKind.WITHHELD, BRIEFINGS))
        .thenFacts(attached)
        .when(attach(null, DocumentKind.WITHHELD, BRIEFINGS))
        .thenNothingNew()
        .when(attach("document-1", DocumentKind.WITHHELD, BRIEFINGS))
        .thenNothingNew();
  }

  @Test
  @Refuses({NotASha256.class, NotAMediaType.class, SizeNotPositive.class, DocumentIdTaken.class})
  void a_document_is_one() {
    found
        .when(of("application/pdf", 1, HASH.toUpperCase(Locale.ROOT)))
        .thenRefused(new NotASha256(HASH.toUpperCase(Locale.ROOT)));
    found.when(of("pdf", 1, HASH)).thenRefused(new NotAMediaType("pdf"));
    found.when(of("application/pdf", 0, HASH)).thenRefused(new SizeNotPositive(0));
    found.when(of("application/vnd.ms-excel", 1, HASH)).thenAccepted();
    found
        .when(attach("minutes", DocumentKind.WORKING, BRIEFINGS))
        .thenAccepted()
        .when(attach("minutes", DocumentKind.WITHHELD, BRIEFINGS))
        .thenRefused(new DocumentIdTaken(new DocumentId("minutes")));
  }

  @Test
  void a_document_shows_nothing_that_is_not_said() {
    StrandId other = new StrandId("other");
    found.when(attach(null, DocumentKind.WORKING, other)).thenRefused(new UnknownStrand(other));
    found
        .when(attach(null, DocumentKind.WITHHELD, FIGURES))
        .thenRefused(new NothingIsHeld(FIGURES));
    found
        .when(attach(null, DocumentKind.DISCLOSED, BRIEFINGS))
        .thenRefused(new WithheldCannotBeAnswered(BRIEFINGS, List.of(foia("31(1)(a)"))));
    found
        .and(denied(COVERT, "31(3)"))
        .when(attach(null, DocumentKind.WITHHELD, COVERT))
        .thenRefused(new DeniedCannotBeConfirmed(COVERT, List.of(foia("31(3)"))));
    found
        .and(denied(COVERT, "31(3)"))
        .when(attach(null, DocumentKind.WORKING, COVERT))
        .thenAccepted();
  }

  @Test
  void what_a_document_shows_cannot_be_denied() {
    found
        .when(attach(null, DocumentKind.WITHHELD, COVERT))
        .thenAccepted()
        .when(new NeitherConfirmNorDeny(WORKED_ON, COVERT, List.of("31(3)"), null))
        .thenRefused(new ConfirmedCannotBeDenied(COVERT, Finding.NOT_STATED, new Undetermined()));
  }

  private static AttachDocument attach(String name, DocumentKind kind, StrandId strand) {
    return new AttachDocument(
        WORKED_ON,
        name == null ? null : new DocumentId(name),
        kind,
        List.of(strand),
        text("Minutes"),
        "application/pdf",
        48_213,
        HASH);
  }

  private static AttachDocument of(String mediaType, int size, String sha256) {
    return new AttachDocument(
        WORKED_ON,
        null,
        DocumentKind.REQUEST,
        List.of(),
        text("The request"),
        mediaType,
        size,
        sha256);
  }
}
