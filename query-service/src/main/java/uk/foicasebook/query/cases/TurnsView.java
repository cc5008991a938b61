package uk.foicasebook.query.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.IntakeEvent.CaseImported;
import uk.foicasebook.events.IntakeEvent.CasesLinked;
import uk.foicasebook.events.IntakeEvent.HandledAsSubjectAccess;
import uk.foicasebook.events.IntakeEvent.RegimeChanged;
import uk.foicasebook.events.IntakeEvent.RequestDeclaredInvalid;
import uk.foicasebook.events.IntakeEvent.RequestMadeValid;
import uk.foicasebook.events.IntakeEvent.RequestTransferred;
import uk.foicasebook.events.IntakeEvent.RequestWithdrawn;
import uk.foicasebook.events.InvalidityReason;
import uk.foicasebook.events.LinkKind;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.exemption.ExemptionCatalogue;
import uk.foicasebook.law.exemption.Instrument;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Strand;
import uk.foicasebook.query.casefile.Strand.Ground;
import uk.foicasebook.query.casefile.Turns;

/**
 * The turns the request took, as they are shown. No strands named means all of it.
 *
 * @param unfit what is relied on for a strand that was moved to a regime where it does not fit
 */
record TurnsView(
    List<Imported> imported,
    List<Invalid> invalid,
    List<Valid> madeValid,
    List<Moved> regimes,
    List<SubjectAccess> subjectAccess,
    List<Transferred> transfers,
    List<Withdrawn> withdrawals,
    List<Linked> links,
    List<Unfit> unfit) {

  /** It was brought over from an earlier register. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Imported(LocalDate on, String register, @Nullable String remarks) {}

  /** It was found to be no valid request. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Invalid(LocalDate on, List<InvalidityReason> reasons, @Nullable String why) {}

  /** What was wanting came. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Valid(LocalDate on, Channel channel, @Nullable String supplied) {}

  /** It was moved to another regime. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Moved(LocalDate on, Regime regime, List<StrandId> strands, @Nullable String why) {}

  /** It went on as a subject access request. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SubjectAccess(LocalDate on, List<StrandId> strands, @Nullable String why) {}

  /** Another authority has it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Transferred(
      LocalDate on,
      List<StrandId> strands,
      String toAuthority,
      @Nullable LocalDate permittedOn,
      @Nullable String why) {}

  /** The requester does not want it any more. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Withdrawn(LocalDate on, List<StrandId> strands, Channel channel, @Nullable String words) {}

  /** Other cases belong with it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Linked(LocalDate on, List<CaseId> cases, LinkKind kind, @Nullable String why) {}

  /** A ground of one regime on a strand of another. */
  record Unfit(StrandId strand, Regime regime, ProvisionCode provision) {}

  static TurnsView of(CaseFile file) {
    Turns turns = file.intake().turns();
    return new TurnsView(
        turns.all(CaseImported.class).stream()
            .map(e -> new Imported(e.happenedOn(), e.register(), Shown.text(e.remarks())))
            .toList(),
        turns.all(RequestDeclaredInvalid.class).stream()
            .map(e -> new Invalid(e.happenedOn(), e.reasons(), Shown.text(e.why())))
            .toList(),
        turns.all(RequestMadeValid.class).stream()
            .map(e -> new Valid(e.happenedOn(), e.channel(), Shown.text(e.supplied())))
            .toList(),
        turns.all(RegimeChanged.class).stream()
            .map(e -> new Moved(e.happenedOn(), e.regime(), e.strands(), Shown.text(e.why())))
            .toList(),
        turns.all(HandledAsSubjectAccess.class).stream()
            .map(e -> new SubjectAccess(e.happenedOn(), e.strands(), Shown.text(e.why())))
            .toList(),
        turns.all(RequestTransferred.class).stream().map(TurnsView::transferred).toList(),
        turns.all(RequestWithdrawn.class).stream()
            .map(
                e -> new Withdrawn(e.happenedOn(), e.strands(), e.channel(), Shown.text(e.words())))
            .toList(),
        turns.all(CasesLinked.class).stream()
            .map(e -> new Linked(e.happenedOn(), e.cases(), e.kind(), Shown.text(e.why())))
            .toList(),
        file.findings().strands().stream()
            .flatMap(strand -> unfit(strand, turns.regimeOf(strand.id())))
            .toList());
  }

  private static Transferred transferred(RequestTransferred e) {
    return new Transferred(
        e.happenedOn(), e.strands(), e.toAuthority(), e.permittedOn(), Shown.text(e.why()));
  }

  private static Stream<Unfit> unfit(Strand strand, Regime regime) {
    return Stream.of(strand.withheldUnder(), strand.neitherConfirmedNorDeniedUnder())
        .flatMap(List::stream)
        .map(Ground::provision)
        .filter(provision -> !fits(provision, regime))
        .map(provision -> new Unfit(strand.id(), regime, provision));
  }

  /** What the catalogue does not know fits as it is. */
  private static boolean fits(ProvisionCode provision, Regime regime) {
    return ExemptionCatalogue.standard()
        .find(provision.value())
        .map(ground -> ground.provision().instrument() == instrumentOf(regime))
        .orElse(true);
  }

  private static Instrument instrumentOf(Regime regime) {
    return switch (regime) {
      case FOIA -> Instrument.FOIA_2000;
      case EIR -> Instrument.EIR_2004;
      case FOISA -> Instrument.FOISA_2002;
    };
  }
}
