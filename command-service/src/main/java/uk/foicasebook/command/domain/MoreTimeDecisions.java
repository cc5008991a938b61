package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.foicasebook.command.domain.CaseRefusal.NothingNamed;
import uk.foicasebook.command.domain.ClockCommand.ExtendForComplexity;
import uk.foicasebook.command.domain.ClockCommand.ExtendForPublicInterest;
import uk.foicasebook.command.domain.ClockCommand.SetSpecialTimeLimit;
import uk.foicasebook.command.domain.ClockRefusal.ExtendedBackwards;
import uk.foicasebook.command.domain.ClockRefusal.ExtensionIdTaken;
import uk.foicasebook.command.domain.ClockRefusal.NoPowerToExtend;
import uk.foicasebook.command.domain.ClockRefusal.NothingToWeigh;
import uk.foicasebook.command.domain.ExemptionRefusal.NotReliedOn;
import uk.foicasebook.events.ClockEvent;
import uk.foicasebook.events.ClockEvent.ComplexityExtensionNotified;
import uk.foicasebook.events.ClockEvent.PublicInterestExtensionNotified;
import uk.foicasebook.events.ExtensionId;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.calendar.CalendarExhausted;
import uk.foicasebook.law.exemption.ExtensionObjection;
import uk.foicasebook.law.exemption.GroundsCheck;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.law.time.Remark;

/**
 * More time is taken. A notice that comes late, or asks for more than is expected, is kept as it
 * was given; what it is worth the reading of the time says.
 */
final class MoreTimeDecisions {

  /** Only what is qualified is weighed, and only what is relied on may be weighed for longer. */
  @Cites({"FOIA 2000 s.10(3)", "FOIA 2000 s.17(2)"})
  Decision weigh(ExtendForPublicInterest c, CaseFile file, Occasion occasion) {
    Citations cited = Citations.read(c.exemptions(), file);
    ExtensionId name =
        Optional.ofNullable(c.extension())
            .orElseGet(() -> file.waiting().extensionName(id -> notified(c, id, cited, occasion)));
    PublicInterestExtensionNotified fact = notified(c, name, cited, occasion);
    return Rule.obey(
        List.of(
            (_, _, _) -> Rule.unless(!c.strands().isEmpty(), () -> new NothingNamed("strands")),
            (_, _, _) ->
                Rule.unless(!c.exemptions().isEmpty(), () -> new NothingNamed("exemptions")),
            (_, f, _) -> StrandRules.known(c.strands(), f),
            (_, _, _) -> cited.problems(),
            (_, f, o) -> objections(cited, f, o),
            (_, f, _) -> reliedOn(c.strands(), cited.codes(), f),
            (_, _, _) -> forwards(c.happenedOn(), c.decisionBy()),
            (_, f, _) -> nameIsFree(name, fact, f),
            (_, f, o) -> power(fact, f, o)),
        c,
        file,
        occasion,
        () -> List.of(fact));
  }

  private static PublicInterestExtensionNotified notified(
      ExtendForPublicInterest c, ExtensionId name, Citations cited, Occasion occasion) {
    return new PublicInterestExtensionNotified(
        c.happenedOn(),
        name,
        c.strands(),
        cited.codes(),
        c.channel(),
        c.decisionBy(),
        occasion.edition().name(),
        c.why());
  }

  private static List<Refusal> objections(Citations cited, CaseFile file, Occasion occasion) {
    return new GroundsCheck(occasion.kind(), file.request().receivedOn())
        .toMoreTime(cited.grounds()).stream()
            .<Refusal>map(
                objection ->
                    switch (objection) {
                      case ExtensionObjection.NothingToWeigh(var claimed) ->
                          new NothingToWeigh(Citations.code(claimed), objection.provision());
                      case ExtensionObjection.NoSuchPower _ ->
                          new NoPowerToExtend(objection.provision());
                      case ExtensionObjection.NoGroundNamed _ -> new NothingNamed("exemptions");
                    })
            .toList();
  }

  /** Each strand rests on one of them, and each of them bears one of the strands. */
  private static List<Refusal> reliedOn(
      List<StrandId> strands, List<ProvisionCode> exemptions, CaseFile file) {
    List<Claim> missing = new ArrayList<>();
    for (StrandId strand : strands) {
      if (exemptions.stream().noneMatch(exemption -> bears(exemption, strand, file))) {
        missing.add(new Claim(strand, exemptions.getFirst(), Limb.COMMUNICATE));
      }
    }
    for (ProvisionCode exemption : exemptions) {
      if (strands.stream().noneMatch(strand -> bears(exemption, strand, file))) {
        missing.add(new Claim(strands.getFirst(), exemption, Limb.COMMUNICATE));
      }
    }
    return missing.stream().limit(1).<Refusal>map(NotReliedOn::new).toList();
  }

  private static boolean bears(ProvisionCode exemption, StrandId strand, CaseFile file) {
    return Stream.of(Limb.values())
        .anyMatch(limb -> file.grounds().exemptions().carry(new Claim(strand, exemption, limb)));
  }

  /** Complexity and volume are a reason under the Regulations alone. */
  @Cites("EIR 2004 reg 7(1)")
  Decision extend(ExtendForComplexity c, CaseFile file, Occasion occasion) {
    ExtensionId name =
        Optional.ofNullable(c.extension())
            .orElseGet(() -> file.waiting().extensionName(id -> notified(c, id, occasion)));
    ComplexityExtensionNotified fact = notified(c, name, occasion);
    return Rule.obey(
        List.of(
            (_, f, _) -> StrandRules.known(c.strands(), f),
            (_, _, _) -> forwards(c.happenedOn(), c.answerBy()),
            (_, f, _) -> nameIsFree(name, fact, f),
            (_, f, o) -> power(fact, f, o)),
        c,
        file,
        occasion,
        () -> List.of(fact));
  }

  private static ComplexityExtensionNotified notified(
      ExtendForComplexity c, ExtensionId name, Occasion occasion) {
    return new ComplexityExtensionNotified(
        c.happenedOn(),
        name,
        c.strands(),
        c.channel(),
        c.answerBy(),
        occasion.edition().name(),
        c.why());
  }

  Decision limit(SetSpecialTimeLimit c, CaseFile file, Occasion occasion) {
    return Rule.obey(
        SpecialLimitRules.ALL, c, file, occasion, () -> List.of(SpecialLimitRules.set(c)));
  }

  private static List<Refusal> forwards(LocalDate notifiedOn, LocalDate until) {
    return Rule.unless(!until.isBefore(notifiedOn), () -> new ExtendedBackwards(notifiedOn, until));
  }

  private static List<Refusal> nameIsFree(ExtensionId name, ClockEvent fact, CaseFile file) {
    return Rule.given(
        file.waiting()
            .extensions()
            .find(name)
            .filter(other -> !other.equals(fact))
            .map(_ -> new ExtensionIdTaken(name)));
  }

  /** Whether the regime of the strands knows such time: the law is asked. */
  @Cites({"FOIA 2000 s.10(3)", "EIR 2004 reg 7(1)"})
  private static List<Refusal> power(ClockEvent fact, CaseFile file, Occasion occasion) {
    try {
      Reading reading = StatutoryTime.read(file.clock().with(fact), occasion);
      return Rule.given(
          reading.remarks().stream()
              .filter(remark -> remark.kind() == Remark.Kind.EXTENSION_WITHOUT_POWER)
              .filter(remark -> remark.on().equals(fact.happenedOn()))
              .findFirst()
              .map(remark -> new NoPowerToExtend(remark.provision().citation())));
    } catch (CalendarExhausted beyond) {
      return List.of();
    }
  }
}
