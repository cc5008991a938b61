package uk.foicasebook.command.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.Shortcoming.BalanceFavoursDisclosure;
import uk.foicasebook.command.domain.Shortcoming.HarmNotStated;
import uk.foicasebook.command.domain.Shortcoming.LikelihoodNotStated;
import uk.foicasebook.command.domain.Shortcoming.NoQualifiedPersonOpinion;
import uk.foicasebook.command.domain.Shortcoming.PartUnanswered;
import uk.foicasebook.command.domain.Shortcoming.PublicInterestNotTested;
import uk.foicasebook.command.domain.Shortcoming.StatementMissing;
import uk.foicasebook.command.domain.Shortcoming.StrandUndetermined;
import uk.foicasebook.events.DefectKind;
import uk.foicasebook.events.NoticeStatement;
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
    Completion completion = Completion.of(response, file);
    List<PartNumber> blank =
        completion.leavesNoStrand() ? completion.owed() : completion.passedOver();
    Stream<Shortcoming> shortcomings =
        Stream.concat(
            blank.stream().map(PartUnanswered::new),
            Shortcomings.of(response, file, occasion).stream()
                .filter(shortcoming -> !(shortcoming instanceof PartUnanswered)));
    return Stream.concat(
        shortcomings.map(shortcoming -> found(response, shortcoming)),
        lateness(response, file, occasion).stream());
  }

  private static ResponseDefectFound found(Response response, Shortcoming shortcoming) {
    return switch (shortcoming) {
      case StrandUndetermined s ->
          fact(response, DefectKind.STRAND_UNDETERMINED, null, s.strand(), null, s);
      case PartUnanswered s -> fact(response, DefectKind.PART_UNANSWERED, s.part(), null, null, s);
      case HarmNotStated s -> of(response, DefectKind.HARM_NOT_STATED, s.claim(), s);
      case LikelihoodNotStated s -> of(response, DefectKind.LIKELIHOOD_NOT_STATED, s.claim(), s);
      case PublicInterestNotTested s ->
          of(response, DefectKind.PUBLIC_INTEREST_NOT_TESTED, s.claim(), s);
      case BalanceFavoursDisclosure s ->
          of(response, DefectKind.PUBLIC_INTEREST_NOT_TESTED, s.claim(), s);
      case NoQualifiedPersonOpinion s -> of(response, DefectKind.HARM_NOT_STATED, s.claim(), s);
      case StatementMissing s -> fact(response, DefectKind.STATEMENT_MISSING, null, null, null, s);
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
      Shortcoming shortcoming) {
    return new ResponseDefectFound(
        response.sentOn(),
        response.id(),
        kind,
        part,
        strand,
        exemption,
        new ProvisionCode(shortcoming.citation()),
        null);
  }

  /** A late answer that does not say it is late. */
  private static Optional<ResponseDefectFound> lateness(
      Response response, CaseFile file, Occasion occasion) {
    boolean admitted = response.statements().contains(NoticeStatement.ADMITS_LATENESS);
    if (admitted || !StatutoryTime.of(file, response, occasion).isLate()) {
      return Optional.empty();
    }
    return Optional.of(
        new ResponseDefectFound(
            response.sentOn(),
            response.id(),
            DefectKind.LATENESS_NOT_ADMITTED,
            null,
            null,
            null,
            null,
            null));
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
