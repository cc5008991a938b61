package uk.foicasebook.command.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.foicasebook.command.domain.Determination.Disclosed;
import uk.foicasebook.command.domain.Determination.NeitherConfirmedNorDenied;
import uk.foicasebook.command.domain.Determination.NothingHeld;
import uk.foicasebook.command.domain.Determination.Undetermined;
import uk.foicasebook.command.domain.Determination.Withheld;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.exemption.Exemption;
import uk.foicasebook.law.exemption.ExemptionCatalogue;
import uk.foicasebook.law.exemption.Instrument;
import uk.foicasebook.law.notice.Notice;
import uk.foicasebook.law.notice.NoticeStatement;
import uk.foicasebook.law.notice.NoticeStrand;
import uk.foicasebook.law.notice.PublicInterest;

/** A response of the case in the terms in which the law reads a notice. */
record RefusalNotice(Response response, CaseFile file, Occasion occasion) {

  /**
   * The notice.
   *
   * @param parts the numbered parts it must deal with
   * @param late whether it must say that it is late
   */
  Notice inLaw(List<PartNumber> parts, boolean late) {
    return new Notice(
        instrument(),
        parts.stream().map(PartNumber::value).toList(),
        strands().map(this::strand).toList(),
        response.statements().stream()
            .map(statement -> NoticeStatement.valueOf(statement.name()))
            .collect(Collectors.toUnmodifiableSet()),
        Set.of(),
        late);
  }

  /** The enactment a strand is handled under. */
  Instrument instrumentOf(StrandId strand) {
    return Citations.instrumentOf(file.request().turns().regimeOf(strand));
  }

  /** That of its strands where they are all of one regime, or else that of the request. */
  private Instrument instrument() {
    List<Instrument> under =
        response.strands().stream().map(this::instrumentOf).distinct().toList();
    return under.size() == 1
        ? under.getFirst()
        : Citations.instrumentOf(file.request().regime());
  }

  /** Every provision the response relies on, for each strand and duty apart. */
  Stream<Claim> claims() {
    return strands().flatMap(this::claimsOf);
  }

  /** The strands of the response in the order of the file, so that reasons come in one order. */
  private Stream<Strand> strands() {
    return file.findings().strands().values().stream()
        .filter(strand -> response.strands().contains(strand.id()));
  }

  private Stream<Claim> claimsOf(Strand strand) {
    return switch (file.determinationOf(strand.id())) {
      case NeitherConfirmedNorDenied(var provisions) ->
          provisions.stream().map(p -> new Claim(strand.id(), p, Limb.CONFIRM_OR_DENY));
      case Withheld(var exemptions) ->
          exemptions.stream().map(e -> new Claim(strand.id(), e, Limb.COMMUNICATE));
      case NothingHeld _, Disclosed _, Undetermined _ -> Stream.empty();
    };
  }

  private NoticeStrand strand(Strand strand) {
    Determination determination = file.determinationOf(strand.id());
    Set<PartNumber> parts =
        determination instanceof Disclosed(var answered) ? answered : Set.copyOf(strand.parts());
    return new NoticeStrand(
        strand.id().value(),
        parts.stream().map(PartNumber::value).collect(Collectors.toUnmodifiableSet()),
        inLaw(determination),
        strand.finding() != Finding.NOT_STATED,
        claimsOf(strand).flatMap(claim -> inLaw(claim).stream()).toList());
  }

  private static uk.foicasebook.law.notice.Determination inLaw(Determination determination) {
    return switch (determination) {
      case NothingHeld _ -> uk.foicasebook.law.notice.Determination.NOT_HELD;
      case NeitherConfirmedNorDenied _ ->
          uk.foicasebook.law.notice.Determination.NEITHER_CONFIRMED_NOR_DENIED;
      case Withheld _ -> uk.foicasebook.law.notice.Determination.WITHHELD;
      case Disclosed _ -> uk.foicasebook.law.notice.Determination.DISCLOSED;
      case Undetermined _ -> uk.foicasebook.law.notice.Determination.UNDETERMINED;
    };
  }

  private Optional<uk.foicasebook.law.notice.Claim> inLaw(Claim claim) {
    return ground(claim)
        .map(
            ground ->
                new uk.foicasebook.law.notice.Claim(
                    ground,
                    !file.grounds().harms().statedFor(claim).isEmpty(),
                    file.grounds().tests().lastOn(claim).isPresent()
                        ? PublicInterest.DECIDED
                        : PublicInterest.NOT_TESTED,
                    false));
  }

  /** The ground of a claim, in this authority's hands. */
  Optional<Exemption> ground(Claim claim) {
    return ExemptionCatalogue.standard()
        .find(claim.exemption().value())
        .map(ground -> ground.inTheHandsOf(occasion.kind()));
  }
}
