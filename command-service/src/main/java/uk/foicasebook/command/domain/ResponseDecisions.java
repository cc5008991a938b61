package uk.foicasebook.command.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.foicasebook.command.domain.PartRefusal.PartNotOfStrand;
import uk.foicasebook.command.domain.ResponseCommand.AttachDocument;
import uk.foicasebook.command.domain.ResponseCommand.BypassClearance;
import uk.foicasebook.command.domain.ResponseCommand.ClearResponse;
import uk.foicasebook.command.domain.ResponseCommand.DraftAnswer;
import uk.foicasebook.command.domain.ResponseCommand.IssueResponse;
import uk.foicasebook.command.domain.ResponseCommand.RecordNonDelivery;
import uk.foicasebook.command.domain.ResponseCommand.RecordResponseSent;
import uk.foicasebook.command.domain.ResponseCommand.ReturnResponse;
import uk.foicasebook.command.domain.ResponseCommand.SubmitForClearance;
import uk.foicasebook.command.domain.ResponseRefusal.DocumentIdTaken;
import uk.foicasebook.command.domain.ResponseRefusal.NotAMediaType;
import uk.foicasebook.command.domain.ResponseRefusal.NotASha256;
import uk.foicasebook.command.domain.ResponseRefusal.SizeNotPositive;
import uk.foicasebook.command.domain.ReviewRefusal.UnknownResponse;
import uk.foicasebook.events.DocumentId;
import uk.foicasebook.events.ResponseEvent.AnswerDrafted;
import uk.foicasebook.events.ResponseEvent.DocumentAttached;
import uk.foicasebook.events.ResponseEvent.NonDeliveryRecorded;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

/** Answers are drafted, cleared and go out, and not all of them arrive. */
final class ResponseDecisions {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[A-Za-z0-9][A-Za-z0-9.+-]*");

  private final ClearanceDecisions clearance = new ClearanceDecisions();
  private final IssueDecisions issue = new IssueDecisions();

  Decision decide(ResponseCommand command, CaseFile file, Occasion occasion) {
    return switch (command) {
      case DraftAnswer c -> draft(c, file, occasion);
      case AttachDocument c -> attach(c, file, occasion);
      case SubmitForClearance c -> clearance.submit(c, file, occasion);
      case ClearResponse c -> clearance.clear(c, file, occasion);
      case ReturnResponse c -> clearance.giveBack(c, file, occasion);
      case BypassClearance c -> clearance.bypass(c, file, occasion);
      case IssueResponse c -> issue.issue(c, file, occasion);
      case RecordResponseSent c -> issue.recordSent(c, file, occasion);
      case RecordNonDelivery c -> lose(c, file, occasion);
    };
  }

  @Cites("FOIA 2000 s.1(1)(b)")
  private static Decision draft(DraftAnswer c, CaseFile file, Occasion occasion) {
    return Rule.obey(
        List.of(
            (_, f, _) -> StrandRules.known(List.of(c.strand()), f),
            (_, f, _) -> f.unknownParts(List.of(c.part())),
            (_, f, _) -> strandHasPart(c, f),
            (_, f, _) -> StrandRules.unanswered(c.strand(), f),
            (_, f, _) -> StrandRules.communicable(c.strand(), f)),
        c,
        file,
        occasion,
        () -> List.of(new AnswerDrafted(c.happenedOn(), c.strand(), c.part(), c.answer())));
  }

  private static List<Refusal> strandHasPart(DraftAnswer c, CaseFile file) {
    return Rule.given(
        file.findings()
            .strands()
            .find(c.strand())
            .filter(strand -> !strand.parts().isEmpty() && !strand.parts().contains(c.part()))
            .map(strand -> new PartNotOfStrand(c.part(), strand.id())));
  }

  /** A document is what its hash says: it never changes, and another one has another name. */
  private static Decision attach(AttachDocument c, CaseFile file, Occasion occasion) {
    Documents documents = file.answering().documents();
    DocumentId name =
        Optional.ofNullable(c.document()).orElseGet(() -> documents.nameFor(id -> attached(c, id)));
    return Rule.obey(
        List.of(
            (_, _, _) ->
                Rule.unless(SHA256.matcher(c.sha256()).matches(), () -> new NotASha256(c.sha256())),
            (_, _, _) ->
                Rule.unless(
                    MEDIA_TYPE.matcher(c.mediaType()).matches(),
                    () -> new NotAMediaType(c.mediaType())),
            (_, _, _) -> Rule.unless(c.size() > 0, () -> new SizeNotPositive(c.size())),
            (_, f, _) -> StrandRules.known(c.strands(), f),
            (_, f, _) -> StrandRules.shown(c.kind(), c.strands(), f),
            (_, f, _) ->
                RegulatorRules.free(
                    f.answering().documents().entries(),
                    name,
                    attached(c, name),
                    DocumentIdTaken::new)),
        c,
        file,
        occasion,
        () -> List.of(attached(c, name)));
  }

  private static DocumentAttached attached(AttachDocument c, DocumentId name) {
    return new DocumentAttached(
        c.happenedOn(),
        name,
        c.kind(),
        c.strands(),
        c.title(),
        c.mediaType(),
        c.size(),
        c.sha256());
  }

  /** It may have gone out in time and all the same be no response. */
  @Cites(value = "Response date: a bounced message is no response", kind = CitationKind.PRACTICE)
  private static Decision lose(RecordNonDelivery c, CaseFile file, Occasion occasion) {
    Optional<Response> lost = file.answering().responses().find(c.response());
    return Rule.obey(
        List.of(
            (_, _, _) -> Rule.unless(lost.isPresent(), () -> new UnknownResponse(c.response())),
            (_, _, _) -> RegulatorRules.follows(c.happenedOn(), lost.map(Response::sentOn))),
        c,
        file,
        occasion,
        () -> List.of(new NonDeliveryRecorded(c.happenedOn(), c.response(), c.how())));
  }
}
