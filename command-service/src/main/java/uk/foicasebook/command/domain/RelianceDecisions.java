package uk.foicasebook.command.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.foicasebook.command.domain.CaseRefusal.NothingNamed;
import uk.foicasebook.command.domain.ExemptionCommand.RecordQualifiedPersonOpinion;
import uk.foicasebook.command.domain.ExemptionCommand.WithdrawExemption;
import uk.foicasebook.command.domain.ExemptionRefusal.NoOpinionNeeded;
import uk.foicasebook.command.domain.ExemptionRefusal.NothingToWithdraw;
import uk.foicasebook.command.domain.Exemptions.Reliance;
import uk.foicasebook.events.ExemptionEvent.ExemptionWithdrawn;
import uk.foicasebook.events.ExemptionEvent.QualifiedPersonOpinionRecorded;
import uk.foicasebook.events.OpinionId;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.exemption.OutrightRefusal;
import uk.foicasebook.law.exemption.Precondition;

/** What a provision rests on, and that it is relied on no more. */
final class RelianceDecisions {

  /** Provisions to give up, as they were written, and why some could not be read. */
  private record Given(List<ProvisionCode> up, List<Refusal> problems) {}

  /** A strand that went out keeps the grounds it went out with. */
  @Cites("FOIA 2000 s.17(1)(b)")
  Decision withdraw(WithdrawExemption c, CaseFile file, Occasion occasion) {
    Given given = read(c, file);
    return Rule.obey(
        List.of(
            (_, _, _) ->
                Rule.unless(!c.provisions().isEmpty(), () -> new NothingNamed("provisions")),
            (_, f, _) -> StrandRules.known(List.of(c.strand()), f),
            (_, _, _) -> given.problems(),
            (_, f, _) -> wereReliedOn(c.strand(), given.up(), f),
            (_, f, _) ->
                goneAlready(c, given, f) ? List.of() : StrandRules.unanswered(c.strand(), f)),
        c,
        file,
        occasion,
        () ->
            given.up().stream()
                .filter(code -> isReliedOn(c.strand(), code, file))
                .map(code -> new ExemptionWithdrawn(c.happenedOn(), c.strand(), code, c.why()))
                .toList());
  }

  /** What is relied on may be named just as it is on file, whether or not it can be read. */
  private static Given read(WithdrawExemption c, CaseFile file) {
    List<ProvisionCode> up = new ArrayList<>();
    List<Refusal> problems = new ArrayList<>();
    for (String written : c.provisions()) {
      Optional<ProvisionCode> literally =
          reliedOn(c.strand(), file).filter(code -> code.value().equals(written)).findFirst();
      Citations cited = Citations.read(List.of(written), file);
      OutrightDecisions.Grounds outright =
          OutrightDecisions.Grounds.of(List.of(written), c.strand(), file);
      if (literally.isPresent()) {
        up.add(literally.get());
      } else if (cited.problems().isEmpty()) {
        up.addAll(cited.codes());
      } else if (outright.problems().isEmpty()) {
        outright.read().stream()
            .map(OutrightRefusal::provision)
            .map(Citations::code)
            .forEach(up::add);
      } else {
        problems.addAll(cited.problems());
      }
    }
    return new Given(up.stream().distinct().toList(), List.copyOf(problems));
  }

  private static Stream<ProvisionCode> reliedOn(StrandId strand, CaseFile file) {
    Grounds grounds = file.grounds();
    return Stream.of(
            grounds.exemptions().withholding(strand),
            grounds.exemptions().denying(strand),
            grounds.outright().refusing(strand))
        .flatMap(List::stream);
  }

  private static boolean isReliedOn(StrandId strand, ProvisionCode code, CaseFile file) {
    return reliedOn(strand, file).anyMatch(code::equals);
  }

  private static boolean goneAlready(WithdrawExemption c, Given given, CaseFile file) {
    return given.up().stream().noneMatch(code -> isReliedOn(c.strand(), code, file));
  }

  /** To give up again what was given up already says nothing new. */
  private static List<Refusal> wereReliedOn(
      StrandId strand, List<ProvisionCode> codes, CaseFile file) {
    return Rule.given(
        codes.stream()
            .filter(code -> !isReliedOn(strand, code, file))
            .filter(
                code ->
                    !file.grounds().exemptions().withdrawn().contains(new Reliance(strand, code)))
            .findFirst()
            .map(code -> new NothingToWithdraw(strand, code)));
  }

  /**
   * The opinion may come before the exemption is relied on, since without it it cannot be. Each of
   * the two duties has its own.
   */
  @Cites({"FOIA 2000 s.36(2)", "FOIA 2000 s.36(3)", "FOIA 2000 s.36(5)"})
  Decision opine(RecordQualifiedPersonOpinion c, CaseFile file, Occasion occasion) {
    Citations cited = Citations.read(c.exemptions(), file);
    OpinionId name =
        Optional.ofNullable(c.opinion())
            .orElseGet(() -> file.grounds().opinions().nameFor(id -> given(c, id, cited.codes())));
    return Rule.obey(
        List.of(
            (_, _, _) -> Rule.unless(!c.strands().isEmpty(), () -> new NothingNamed("strands")),
            (_, _, _) ->
                Rule.unless(!c.exemptions().isEmpty(), () -> new NothingNamed("exemptions")),
            (_, f, _) -> StrandRules.known(c.strands(), f),
            (_, _, _) -> cited.problems(),
            (_, _, _) -> restOnOpinions(cited),
            (_, f, o) -> ExemptionRules.opine(c.limb(), cited.grounds(), f, o)),
        c,
        file,
        occasion,
        () -> List.of(given(c, name, cited.codes())));
  }

  private static List<Refusal> restOnOpinions(Citations cited) {
    return cited.grounds().stream()
        .filter(ground -> !ground.preconditions().contains(Precondition.QUALIFIED_PERSON_OPINION))
        .<Refusal>map(ground -> new NoOpinionNeeded(Citations.code(ground)))
        .toList();
  }

  private static QualifiedPersonOpinionRecorded given(
      RecordQualifiedPersonOpinion c, OpinionId name, List<ProvisionCode> exemptions) {
    return new QualifiedPersonOpinionRecorded(
        c.happenedOn(),
        name,
        c.qualifiedPerson(),
        c.strands(),
        exemptions,
        c.limb(),
        c.likelihood(),
        c.submission(),
        c.reasons());
  }
}
