package uk.foicasebook.command.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.foicasebook.command.domain.Determination.Disclosed;
import uk.foicasebook.command.domain.Determination.NeitherConfirmedNorDenied;
import uk.foicasebook.command.domain.Determination.NothingHeld;
import uk.foicasebook.command.domain.Determination.Refused;
import uk.foicasebook.command.domain.Determination.Undetermined;
import uk.foicasebook.command.domain.Determination.Withheld;
import uk.foicasebook.command.domain.Shortcoming.CostNotShown;
import uk.foicasebook.command.domain.Shortcoming.HelpNotGiven;
import uk.foicasebook.command.domain.Shortcoming.HoldingNotStated;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.exemption.Exemption;
import uk.foicasebook.law.exemption.ExemptionCatalogue;
import uk.foicasebook.law.exemption.Instrument;
import uk.foicasebook.law.exemption.OutrightRefusal;
import uk.foicasebook.law.notice.Allowance;
import uk.foicasebook.law.notice.Notice;
import uk.foicasebook.law.notice.NoticeStatement;
import uk.foicasebook.law.notice.NoticeStrand;
import uk.foicasebook.law.notice.OutrightCheck;
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
        allowances(),
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
    return under.size() == 1 ? under.getFirst() : Citations.instrumentOf(file.request().regime());
  }

  /** A notice on vexatious strands alone may be left out where earlier ones speak for all. */
  @Cites("FOIA 2000 s.17(6)")
  private Set<Allowance> allowances() {
    List<Strand> vexatious =
        strands()
            .filter(
                strand ->
                    inLaw(file.determinationOf(strand.id()), strand.id())
                        == uk.foicasebook.law.notice.Determination.REFUSED_AS_VEXATIOUS)
            .toList();
    return !vexatious.isEmpty()
            && vexatious.stream().allMatch(s -> file.grounds().outright().needsNoNotice(s.id()))
        ? Set.of(Allowance.EARLIER_VEXATIOUS_NOTICE)
        : Set.of();
  }

  /** What each strand that is refused outright owes beside its notice. */
  Stream<Shortcoming> outright() {
    return strands().flatMap(this::outright);
  }

  @Cites({"FOIA 2000 s.12(1)", "FOIA 2000 s.1(1)(a)", "FOIA 2000 s.16(1)"})
  private Stream<Shortcoming> outright(Strand strand) {
    if (!(file.determinationOf(strand.id()) instanceof Refused)) {
      return Stream.empty();
    }
    Instrument instrument = instrumentOf(strand.id());
    boolean helped = file.findings().enquiries().helpedToNarrow(strand, response.sentOn());
    boolean said = strand.finding() != Finding.NOT_STATED;
    return file.grounds()
        .outright()
        .grounds(strand.id())
        .flatMap(
            ground ->
                Stream.concat(
                    OutrightRules.isShown(ground, file, occasion)
                        ? Stream.empty()
                        : Stream.of(new CostNotShown(strand.id(), ground.provision().toString())),
                    OutrightCheck.gaps(ground, said, helped).stream()
                        .map(
                            gap ->
                                switch (gap) {
                                  case HELD_NOT_STATED ->
                                      new HoldingNotStated(strand.id(), gap.provision(instrument));
                                  case HELP_NOT_GIVEN ->
                                      new HelpNotGiven(strand.id(), gap.provision(instrument));
                                })));
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
      case NothingHeld _, Refused _, Disclosed _, Undetermined _ -> Stream.empty();
    };
  }

  private NoticeStrand strand(Strand strand) {
    Determination determination = file.determinationOf(strand.id());
    Set<PartNumber> parts =
        determination instanceof Disclosed(var answered) ? answered : Set.copyOf(strand.parts());
    return new NoticeStrand(
        strand.id().value(),
        parts.stream().map(PartNumber::value).collect(Collectors.toUnmodifiableSet()),
        inLaw(determination, strand.id()),
        strand.finding() != Finding.NOT_STATED,
        claimsOf(strand).flatMap(claim -> inLaw(claim).stream()).toList());
  }

  private uk.foicasebook.law.notice.Determination inLaw(
      Determination determination, StrandId strand) {
    return switch (determination) {
      case NothingHeld _ -> uk.foicasebook.law.notice.Determination.NOT_HELD;
      case NeitherConfirmedNorDenied _ ->
          uk.foicasebook.law.notice.Determination.NEITHER_CONFIRMED_NOR_DENIED;
      case Withheld _ -> uk.foicasebook.law.notice.Determination.WITHHELD;
      case Refused _ -> refusedInLaw(strand);
      case Disclosed _ -> uk.foicasebook.law.notice.Determination.DISCLOSED;
      case Undetermined _ -> uk.foicasebook.law.notice.Determination.UNDETERMINED;
    };
  }

  /**
   * The ground that frees from most counts; a provision the law does not know is a refusal on none.
   */
  private uk.foicasebook.law.notice.Determination refusedInLaw(StrandId strand) {
    return file.grounds()
        .outright()
        .grounds(strand)
        .sorted(Comparator.comparing(OutrightRefusal::mustConfirmOrDeny))
        .findFirst()
        .map(uk.foicasebook.law.notice.Determination::of)
        .orElse(uk.foicasebook.law.notice.Determination.WITHHELD);
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
                    !file.grounds().opinions().givenOn(claim, response.sentOn()).isEmpty()));
  }

  /** The ground of a claim, in this authority's hands. */
  Optional<Exemption> ground(Claim claim) {
    return ExemptionCatalogue.standard()
        .find(claim.exemption().value())
        .map(ground -> ground.inTheHandsOf(occasion.kind()));
  }
}
