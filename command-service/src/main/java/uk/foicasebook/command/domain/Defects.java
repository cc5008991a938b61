package uk.foicasebook.command.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.Shortcoming.BalanceFavoursDisclosure;
import uk.foicasebook.command.domain.Shortcoming.CostNotShown;
import uk.foicasebook.command.domain.Shortcoming.DenialGivenAway;
import uk.foicasebook.command.domain.Shortcoming.GroundAgainstOtherDuty;
import uk.foicasebook.command.domain.Shortcoming.GroundOfOtherRegime;
import uk.foicasebook.command.domain.Shortcoming.GroundRejected;
import uk.foicasebook.command.domain.Shortcoming.HarmNotStated;
import uk.foicasebook.command.domain.Shortcoming.HelpNotGiven;
import uk.foicasebook.command.domain.Shortcoming.HoldingNotStated;
import uk.foicasebook.command.domain.Shortcoming.LikelihoodNotStated;
import uk.foicasebook.command.domain.Shortcoming.NoKnownGround;
import uk.foicasebook.command.domain.Shortcoming.NoQualifiedPersonOpinion;
import uk.foicasebook.command.domain.Shortcoming.PartUnanswered;
import uk.foicasebook.command.domain.Shortcoming.PublicInterestNotTested;
import uk.foicasebook.command.domain.Shortcoming.StatementMissing;
import uk.foicasebook.command.domain.Shortcoming.StrandUndetermined;
import uk.foicasebook.events.DefectKind;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.ResponseEvent.ResponseDefectFound;
import uk.foicasebook.events.StrandId;

/** What is wrong with a response that went out: what the rules see, and what a reader saw. */
final class Defects {
  private Defects() {}

  /** Each defect once; a reader's note is kept in preference to a rule's bare finding. */
  static List<ResponseDefectFound> of(
      Response response, List<ObservedDefect> observed, CaseFile file, Occasion occasion) {
    List<ResponseDefectFound> seen =
        observed.stream().map(defect -> seen(response, defect, file)).toList();
    List<ResponseDefectFound> all = new ArrayList<>();
    computed(response, file, occasion)
        .filter(defect -> seen.stream().noneMatch(other -> same(defect, other)))
        .forEach(all::add);
    all.addAll(seen);
    return all.stream().distinct().toList();
  }

  /** Why an observed defect cannot be placed on this case. */
  static List<Refusal> misplaced(List<ObservedDefect> observed, CaseFile file) {
    return observed.stream()
        .flatMap(
            defect ->
                Stream.of(
                        file.unknownParts(listOf(defect.part())),
                        StrandRules.known(listOf(defect.strand()), file),
                        Citations.read(listOf(defect.exemption()), file).problems())
                    .flatMap(List::stream))
        .limit(1)
        .toList();
  }

  private static Stream<ResponseDefectFound> computed(
      Response response, CaseFile file, Occasion occasion) {
    return Stream.concat(
        Shortcomings.ofSent(response, file, occasion).stream()
            .map(shortcoming -> found(response, shortcoming)),
        ClearanceRules.uncleared(response, file, occasion).stream()
            .map(
                strand ->
                    fact(response, DefectKind.NOT_CLEARED, null, strand.strand(), null, null)));
  }

  private static ResponseDefectFound found(Response response, Shortcoming shortcoming) {
    return switch (shortcoming) {
      case StrandUndetermined s ->
          fact(response, DefectKind.STRAND_UNDETERMINED, null, s.strand(), null, s);
      case PartUnanswered s -> fact(response, DefectKind.PART_UNANSWERED, s.part(), null, null, s);
      case NoKnownGround s ->
          fact(response, DefectKind.PROVISION_MISSTATED, null, s.strand(), null, s);
      case GroundAgainstOtherDuty s -> of(response, DefectKind.PROVISION_MISSTATED, s.claim(), s);
      case GroundOfOtherRegime s -> of(response, DefectKind.PROVISION_MISSTATED, s.claim(), s);
      case HarmNotStated s -> of(response, DefectKind.HARM_NOT_STATED, s.claim(), s);
      case LikelihoodNotStated s -> of(response, DefectKind.LIKELIHOOD_NOT_STATED, s.claim(), s);
      case PublicInterestNotTested s ->
          of(response, DefectKind.PUBLIC_INTEREST_NOT_TESTED, s.claim(), s);
      case BalanceFavoursDisclosure s ->
          of(response, DefectKind.PUBLIC_INTEREST_NOT_TESTED, s.claim(), s);
      case NoQualifiedPersonOpinion s -> of(response, DefectKind.OPINION_MISSING, s.claim(), s);
      case GroundRejected s -> of(response, DefectKind.GROUND_REJECTED, s.claim(), s);
      case CostNotShown s -> fact(response, DefectKind.COST_NOT_SHOWN, null, s.strand(), null, s);
      case HoldingNotStated s ->
          fact(response, DefectKind.HOLDING_NOT_STATED, null, s.strand(), null, s);
      case HelpNotGiven s -> fact(response, DefectKind.HELP_NOT_GIVEN, null, s.strand(), null, s);
      case DenialGivenAway s ->
          fact(response, DefectKind.DENIAL_GIVEN_AWAY, s.part(), s.strand(), null, s);
      case StatementMissing s -> missing(response, s);
    };
  }

  /** That an answer is late is a breach of its own; not saying so is no breach of anything. */
  private static ResponseDefectFound missing(Response response, StatementMissing s) {
    return switch (s.statement()) {
      case ADMITS_LATENESS ->
          fact(response, DefectKind.LATENESS_NOT_ADMITTED, null, null, null, null);
      case RELIES_ON_EXEMPTION,
          SPECIFIES_EXEMPTIONS,
          EXPLAINS_WHY,
          PUBLIC_INTEREST_UNDECIDED,
          NCND_PUBLIC_INTEREST_REASONS,
          WITHHOLDING_PUBLIC_INTEREST_REASONS,
          COST_OR_VEXATIOUS_REFUSAL,
          REVIEW_PROCEDURE,
          RIGHT_TO_COMMISSIONER ->
          fact(response, DefectKind.STATEMENT_MISSING, null, null, null, s);
    };
  }

  private static ResponseDefectFound of(
      Response response, DefectKind kind, Claim claim, Shortcoming shortcoming) {
    return fact(response, kind, null, claim.strand(), claim.exemption(), shortcoming);
  }

  private static ResponseDefectFound fact(
      Response response,
      DefectKind kind,
      @Nullable PartNumber part,
      @Nullable StrandId strand,
      @Nullable ProvisionCode exemption,
      @Nullable Shortcoming breach) {
    return new ResponseDefectFound(
        response.sentOn(),
        response.id(),
        kind,
        part,
        strand,
        exemption,
        breach == null ? null : new ProvisionCode(breach.citation()),
        null);
  }

  private static ResponseDefectFound seen(Response response, ObservedDefect defect, CaseFile file) {
    return new ResponseDefectFound(
        response.sentOn(),
        response.id(),
        defect.defect(),
        defect.part(),
        defect.strand(),
        Citations.read(listOf(defect.exemption()), file).codes().stream().findFirst().orElse(null),
        null,
        defect.note());
  }

  /** One reader's remark does not stand for every statement that is missing. */
  private static boolean same(ResponseDefectFound computed, ResponseDefectFound seen) {
    return computed.defect() == seen.defect()
        && computed.defect() != DefectKind.STATEMENT_MISSING
        && Objects.equals(computed.part(), seen.part())
        && Objects.equals(computed.strand(), seen.strand())
        && Objects.equals(computed.exemption(), seen.exemption());
  }

  private static <T> List<T> listOf(@Nullable T value) {
    return value == null ? List.of() : List.of(value);
  }
}
