package uk.foicasebook.command.rest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.command.desk.Dealings;
import uk.foicasebook.command.desk.Person;
import uk.foicasebook.command.documents.Deposit;
import uk.foicasebook.command.documents.Kept;
import uk.foicasebook.command.documents.ReadingRoom;
import uk.foicasebook.command.documents.Reception;
import uk.foicasebook.command.documents.Sha256;
import uk.foicasebook.command.documents.Shelf;
import uk.foicasebook.command.domain.Dealing;
import uk.foicasebook.command.domain.Role;
import uk.foicasebook.command.security.Reading;
import uk.foicasebook.events.CaseId;

/** The documents of a case: stored, listed, read, and who read them. */
@RestController
@RequestMapping("/cases/{caseId}/documents")
class DocumentResource {
  static final String WHY = "Casebook-Why";
  private static final int LONGEST_REASON = 500;

  private final Reception reception;
  private final ReadingRoom room;
  private final Dealings dealings;

  DocumentResource(Reception reception, ReadingRoom room, Dealings dealings) {
    this.reception = reception;
    this.room = room;
    this.dealings = dealings;
  }

  /** Stores the body, as it is; the answer's hash is what attach-document refers to. */
  @PostMapping
  ResponseEntity<DocumentAnswer> store(
      @PathVariable String caseId,
      @RequestParam(required = false) @Nullable String as,
      @AuthenticationPrincipal Jwt token,
      HttpServletRequest request)
      throws IOException {
    var person = Doors.demandRole(token, Reading.STORE_DOCUMENT);
    var id = Doors.caseId(caseId);
    dealing(id, person);
    var shelf = Shelf.named(as == null ? "" : as).orElseThrow(DocumentResource::noShelf);
    if (request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
      throw new InvalidRequest(HttpHeaders.CONTENT_ENCODING, "must not be given");
    }
    var type = request.getContentType();
    var deposit =
        reception.take(
            id,
            shelf,
            type == null ? "" : type,
            ContentDigest.of(request),
            request.getInputStream(),
            person.id(),
            () -> dealing(id, person).erased());
    if (deposit instanceof Deposit.Stored(var document, var isNew)) {
      return (isNew ? ResponseEntity.created(address(id, document)) : ResponseEntity.ok())
          .header(HttpHeaders.CONTENT_LOCATION, address(id, document).toString())
          .body(DocumentAnswer.of(document));
    }
    throw DocumentProblems.of(deposit);
  }

  /** Every document that is kept, and nothing of what is in it. */
  @GetMapping
  DocumentAnswer.Several all(@PathVariable String caseId, @AuthenticationPrincipal Jwt token) {
    var person = Doors.demandRole(token, Reading.DOCUMENTS);
    var id = Doors.caseId(caseId);
    dealing(id, person);
    return new DocumentAnswer.Several(room.all(id).stream().map(DocumentAnswer::of).toList());
  }

  @GetMapping("/reads")
  DocumentAnswer.Reads reads(
      @PathVariable String caseId,
      @RequestParam(defaultValue = "1") long from,
      @AuthenticationPrincipal Jwt token) {
    var person = Doors.demandRole(token, Reading.DOCUMENT_READS);
    var id = Doors.caseId(caseId);
    dealing(id, person);
    return new DocumentAnswer.Reads(room.visits(id, from));
  }

  @GetMapping("/{sha256}")
  void read(
      @PathVariable String caseId,
      @PathVariable String sha256,
      @AuthenticationPrincipal Jwt token,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var person = Doors.demandRole(token, Reading.DOCUMENT);
    var id = Doors.caseId(caseId);
    dealing(id, person);
    var document = document(id, sha256);
    if (document.shelf() == Shelf.WITHHELD) {
      throw DocumentProblems.withheld();
    }
    hand(id, document, person, request, response);
  }

  /** Under a right of its own; an officer's is for their own case. */
  @GetMapping("/withheld/{sha256}")
  void readWithheld(
      @PathVariable String caseId,
      @PathVariable String sha256,
      @AuthenticationPrincipal Jwt token,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var person = Doors.demandRole(token, Reading.WITHHELD_DOCUMENT);
    var id = Doors.caseId(caseId);
    var dealing = dealing(id, person);
    if (!mayByRole(person) && !dealing.isCaseOf(person.id())) {
      throw DocumentProblems.anothersCase();
    }
    var document = document(id, sha256);
    if (document.shelf() != Shelf.WITHHELD) {
      throw DocumentProblems.noSuchDocument();
    }
    hand(id, document, person, request, response);
  }

  private static boolean mayByRole(Person person) {
    return person.roles().stream()
        .anyMatch(role -> role != Role.OFFICER && Reading.WITHHELD_DOCUMENT.roles().contains(role));
  }

  private void hand(
      CaseId id,
      Kept document,
      Person person,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var why = why(request, document.shelf().needsReason());
    try (var content =
        room.open(id, document, person.id(), why).orElseThrow(DocumentProblems::noSuchDocument)) {
      response.setContentType(document.mediaType());
      response.setContentLengthLong(document.size());
      response.setHeader(ContentDigest.NAME, ContentDigest.header(document.sha256()));
      response.setHeader(
          HttpHeaders.CONTENT_DISPOSITION,
          ContentDisposition.attachment().filename(document.sha256().hex()).build().toString());
      content.transferTo(response.getOutputStream());
    }
  }

  private Dealing dealing(CaseId caseId, Person person) {
    return dealings.of(caseId, person).orElseThrow(Doors::noSuchCase);
  }

  private Kept document(CaseId caseId, String sha256) {
    return Sha256.parse(sha256)
        .flatMap(hash -> room.find(caseId, hash))
        .orElseThrow(DocumentProblems::noSuchDocument);
  }

  /**
   * In a header and not in the address: addresses are written into logs, and reasons name people.
   */
  private static @Nullable String why(HttpServletRequest request, boolean demanded) {
    var said = request.getHeader(WHY);
    if (said == null || said.isBlank()) {
      if (demanded) {
        throw new InvalidRequest(WHY, "is missing: reading this is recorded with its reason");
      }
      return null;
    }
    var why = new String(said.getBytes(ISO_8859_1), UTF_8).strip();
    if (why.length() > LONGEST_REASON || why.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidRequest(WHY, "must be one line of at most " + LONGEST_REASON);
    }
    return why;
  }

  private static InvalidRequest noShelf() {
    return new InvalidRequest("as", "must be one of " + String.join(", ", Shelf.names()));
  }

  private static URI address(CaseId caseId, Kept document) {
    return URI.create(
        "/cases/%s/documents/%s%s"
            .formatted(
                caseId, document.shelf() == Shelf.WITHHELD ? "withheld/" : "", document.sha256()));
  }
}
