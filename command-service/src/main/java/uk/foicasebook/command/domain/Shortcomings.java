package uk.foicasebook.command.domain;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.Shortcoming.BalanceFavoursDisclosure;
import uk.foicasebook.command.domain.Shortcoming.DenialGivenAway;
import uk.foicasebook.command.domain.Shortcoming.GroundAgainstOtherDuty;
import uk.foicasebook.command.domain.Shortcoming.GroundOfOtherRegime;
import uk.foicasebook.command.domain.Shortcoming.GroundRejected;
import uk.foicasebook.command.domain.Shortcoming.HarmNotStated;
import uk.foicasebook.command.domain.Shortcoming.LikelihoodNotStated;
import uk.foicasebook.command.domain.Shortcoming.NoKnownGround;
import uk.foicasebook.command.domain.Shortcoming.NoQualifiedPersonOpinion;
import uk.foicasebook.command.domain.Shortcoming.PartUnanswered;
import uk.foicasebook.command.domain.Shortcoming.PublicInterestNotTested;
import uk.foicasebook.command.domain.Shortcoming.StatementMissing;
import uk.foicasebook.command.domain.Shortcoming.StrandUndetermined;
import uk.foicasebook.events.Balance;
import uk.foicasebook.events.ExemptionEvent.HarmRecorded;
import uk.foicasebook.events.ExemptionEvent.QualifiedPersonOpinionRecorded;
import uk.foicasebook.events.Likelihood;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.exemption.Instrument;
import uk.foicasebook.law.notice.NoticeGap;
import uk.foicasebook.law.notice.NoticeGap.Substance;
import uk.foicasebook.law.notice.NoticeGap.Wording;
import uk.foicasebook.law.notice.Section17Check;

/** Everything a response lacks: what it rests on first, then what it says. */
final class Shortcomings {
  private final RefusalNotice notice;

  Shortcomings(RefusalNotice notice) {
    this.notice = notice;
  }

  /** What keeps a response of ours from going out; that it is late never does. */
  static List<Shortcoming> of(Response response, CaseFile file, Occasion occasion) {
    return new Shortcomings(new RefusalNotice(response, file, occasion))
        .all(Completion.of(response, file).passedOver(), false);
  }

  /** What is wrong with a response that went out: after the last one, no part may be left over. */
  static List<Shortcoming> ofSent(Response response, CaseFile file, Occasion occasion) {
    Completion completion = Completion.of(response, file);
    return new Shortcomings(new RefusalNotice(response, file, occasion))
        .all(
            completion.leavesNoStrand() ? completion.owed() : completion.passedOver(),
            StatutoryTime.of(file, response, occasion).isLate());
  }

  @Cites({"FOIA 2000 s.17", "EIR 2004 reg 14"})
  List<Shortcoming> all(List<PartNumber> parts, boolean late) {
    List<NoticeGap> gaps = Section17Check.gaps(notice.inLaw(parts, late));
    List<Shortcoming> all = new ArrayList<>();
    gaps.stream().filter(gap -> !gap.isOverridable()).map(this::shortcoming).forEach(all::add);
    notice
        .claims()
        .flatMap(
            claim -> Stream.of(regime(claim), harm(claim), balance(claim)).flatMap(each -> each))
        .forEach(all::add);
    notice.claims().flatMap(claim -> rejected(claim).stream()).forEach(all::add);
    notice.claims().flatMap(this::opinion).forEach(all::add);
    notice.outright().forEach(all::add);
    gaps.stream().filter(NoticeGap::isOverridable).map(this::shortcoming).forEach(all::add);
    return List.copyOf(all);
  }

  private Shortcoming shortcoming(NoticeGap gap) {
    return switch (gap) {
      case Wording(var missing, String provision) ->
          new StatementMissing(NoticeStatement.valueOf(missing.name()), provision);
      case Substance s -> substance(s);
    };
  }

  private Shortcoming substance(Substance gap) {
    String provision = gap.provision();
    return switch (gap.fault()) {
      case PART_UNANSWERED -> new PartUnanswered(requireNonNull(part(gap)), provision);
      case STRAND_UNDETERMINED -> new StrandUndetermined(requireNonNull(strand(gap)), provision);
      case EXEMPTION_MISSING -> new NoKnownGround(requireNonNull(strand(gap)), provision);
      case WRONG_DUTY -> new GroundAgainstOtherDuty(claim(gap), provision);
      case HARM_NOT_STATED -> new HarmNotStated(claim(gap), provision);
      case PUBLIC_INTEREST_NOT_TESTED -> new PublicInterestNotTested(claim(gap), provision);
      case OPINION_MISSING -> new NoQualifiedPersonOpinion(claim(gap), provision);
      case NCND_LEAK -> new DenialGivenAway(part(gap), strand(gap), provision);
    };
  }

  private static @Nullable PartNumber part(Substance gap) {
    return gap.part() == null ? null : new PartNumber(gap.part());
  }

  private static @Nullable StrandId strand(Substance gap) {
    return gap.strand() == null ? null : new StrandId(gap.strand());
  }

  private Claim claim(Substance gap) {
    StrandId strand = requireNonNull(strand(gap));
    ProvisionCode ground = Citations.code(requireNonNull(gap.exemption()));
    return notice
        .claims()
        .filter(claim -> claim.strand().equals(strand) && claim.exemption().equals(ground))
        .findFirst()
        .orElseThrow();
  }

  /** What was moved to another regime is not refused on the grounds of the one before. */
  @Cites({"FOIA 2000 s.17(1)(b)", "EIR 2004 reg 14(3)"})
  private Stream<Shortcoming> regime(Claim claim) {
    Instrument instrument = notice.instrumentOf(claim.strand());
    return notice
        .ground(claim)
        .filter(ground -> ground.provision().instrument() != instrument)
        .<Shortcoming>map(
            _ ->
                new GroundOfOtherRegime(
                    claim,
                    uk.foicasebook.law.notice.NoticeStatement.SPECIFIES_EXEMPTIONS.provision(
                        instrument)))
        .stream();
  }

  /** Of a harm it is said whether it would, or would be likely to, follow: one or the other. */
  @Cites("FOIA 2000 s.17(1)(c)")
  private Stream<Shortcoming> harm(Claim claim) {
    List<HarmRecorded> stated = notice.file().grounds().harms().statedFor(claim);
    boolean turnsOnHarm =
        notice.ground(claim).filter(ground -> ground.engagement().needsHarm()).isPresent();
    boolean silent =
        !stated.isEmpty()
            && stated.stream().allMatch(harm -> harm.likelihood() == Likelihood.NOT_STATED);
    return turnsOnHarm && silent
        ? Stream.of(
            new LikelihoodNotStated(
                claim, claim.underTheRegulations() ? "EIR 2004 reg 14(3)" : "FOIA 2000 s.17(1)(c)"))
        : Stream.empty();
  }

  /** What was found not to apply is not relied on again. */
  @Cites("FOIA 2000 s.50(4)")
  private Optional<Shortcoming> rejected(Claim claim) {
    return notice
        .file()
        .regulator()
        .rejecting(claim.strand(), claim.exemption(), notice.response().sentOn())
        .map(by -> new GroundRejected(claim, by, "FOIA 2000 s.50(4)"));
  }

  /** An opinion says how likely the prejudice is, as the qualified person sees it. */
  @Cites("FOIA 2000 s.36(2)")
  private Stream<Shortcoming> opinion(Claim claim) {
    List<QualifiedPersonOpinionRecorded> given =
        notice.file().grounds().opinions().givenOn(claim, notice.response().sentOn());
    return !given.isEmpty()
            && given.stream().allMatch(each -> each.likelihood() == Likelihood.NOT_STATED)
        ? Stream.of(new LikelihoodNotStated(claim, "FOIA 2000 s.36(2)"))
        : Stream.empty();
  }

  /** A balance that favours disclosure maintains nothing. */
  @Cites({"FOIA 2000 s.2(1)(b)", "FOIA 2000 s.2(2)(b)"})
  private Stream<Shortcoming> balance(Claim claim) {
    return notice.file().grounds().tests().lastOn(claim).stream()
        .filter(test -> test.balance() == Balance.DISCLOSE)
        .map(test -> new BalanceFavoursDisclosure(claim, test.test(), claim.testedUnder()));
  }
}
