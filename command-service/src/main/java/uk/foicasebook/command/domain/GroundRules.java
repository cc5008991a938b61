package uk.foicasebook.command.domain;

import java.util.List;
import java.util.function.Function;
import uk.foicasebook.command.domain.CorrectionRefusal.ValueDoesNotFit;
import uk.foicasebook.command.domain.ExemptionCommand.ApplyExemption;
import uk.foicasebook.command.domain.FoiCase.Known;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.ExemptionEvent.HarmRecorded;
import uk.foicasebook.events.ExemptionEvent.NeitherConfirmedNorDenied;
import uk.foicasebook.events.ExemptionEvent.PublicInterestTestRecorded;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.correction.Corrections;
import uk.foicasebook.law.exemption.Exemption;

/** Whether the grounds that a corrected fact gives could have been given. */
final class GroundRules {
  private GroundRules() {}

  /** Why not, where they could not. */
  static List<Refusal> broken(Known after, long revision, Occasion occasion) {
    CaseFile file = after.file();
    CaseEvent fact = Corrections.inEffect(after.facts()).get((int) revision).fact();
    return switch (fact) {
      case ExemptionApplied e ->
          read(
              "exemption",
              List.of(e.exemption()),
              file,
              grounds ->
                  ExemptionRules.withhold(
                      new ApplyExemption(e.happenedOn(), e.strand(), List.of(), e.why()),
                      grounds,
                      file,
                      occasion));
      case NeitherConfirmedNorDenied e ->
          read(
              "provisions",
              e.provisions(),
              file,
              grounds -> ExemptionRules.deny(grounds, file, occasion));
      case HarmRecorded e -> read("exemptions", e.exemptions(), file, _ -> List.of());
      case PublicInterestTestRecorded e ->
          read(
              "exemptions",
              e.exemptions(),
              file,
              grounds -> ExemptionRules.weigh(grounds, occasion));
      case CaseEvent _ -> List.of();
    };
  }

  /** A provision is written in full, as facts print it, or what rests on it would not find it. */
  private static List<Refusal> read(
      String field,
      List<ProvisionCode> codes,
      CaseFile file,
      Function<List<Exemption>, List<Refusal>> then) {
    Citations read = Citations.read(codes.stream().map(ProvisionCode::value).toList(), file);
    if (!read.problems().isEmpty()) {
      return read.problems();
    }
    return read.codes().equals(codes)
        ? then.apply(read.grounds())
        : List.of(new ValueDoesNotFit(field));
  }
}
