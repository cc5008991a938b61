package uk.foicasebook.clock;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.law.exemption.OutrightRefusal;
import uk.foicasebook.law.time.Refusal;

/**
 * What is said of a strand so far.
 *
 * @param parts the parts it is about; none for the request as a whole
 * @param withholding why it is not communicated
 * @param denying why it is not said whether it is held
 * @param outright why it is refused without an exemption
 */
record StrandSaid(
    List<PartNumber> parts,
    Finding finding,
    Set<ProvisionCode> withholding,
    Set<ProvisionCode> denying,
    Set<ProvisionCode> outright) {
  static final StrandSaid NOTHING =
      new StrandSaid(List.of(), Finding.NOT_STATED, Set.of(), Set.of(), Set.of());

  StrandSaid found(List<PartNumber> about, Finding found) {
    return new StrandSaid(about, found, withholding, denying, outright);
  }

  StrandSaid withheld(ProvisionCode ground) {
    return new StrandSaid(parts, finding, with(withholding, ground), denying, outright);
  }

  StrandSaid denied(List<ProvisionCode> grounds) {
    return new StrandSaid(parts, finding, withholding, Set.copyOf(grounds), outright);
  }

  StrandSaid refused(ProvisionCode ground) {
    return new StrandSaid(parts, finding, withholding, denying, with(outright, ground));
  }

  StrandSaid reliedOnNoMore(ProvisionCode ground) {
    return new StrandSaid(
        parts,
        finding,
        without(withholding, ground),
        without(denying, ground),
        without(outright, ground));
  }

  boolean isDenied() {
    return !denying.isEmpty();
  }

  /** What a response that goes out now refuses of the strand. */
  Refusal refuses() {
    if (finding == Finding.NOT_HELD) {
      return Refusal.NONE;
    }
    if (!outright.isEmpty()) {
      return outright.stream().anyMatch(StrandSaid::isOnCost) ? Refusal.COST : Refusal.VEXATIOUS;
    }
    return withholding.isEmpty() && denying.isEmpty() ? Refusal.NONE : Refusal.EXEMPTION;
  }

  /** A ground the catalogue does not know any more is none on cost. */
  private static boolean isOnCost(ProvisionCode code) {
    for (OutrightRefusal ground : OutrightRefusal.values()) {
      if (ground.provision().toString().equals(code.value())) {
        return ground.isOnCost();
      }
    }
    return false;
  }

  private static Set<ProvisionCode> with(Set<ProvisionCode> grounds, ProvisionCode ground) {
    Set<ProvisionCode> more = new HashSet<>(grounds);
    more.add(ground);
    return Set.copyOf(more);
  }

  private static Set<ProvisionCode> without(Set<ProvisionCode> grounds, ProvisionCode ground) {
    Set<ProvisionCode> fewer = new HashSet<>(grounds);
    fewer.remove(ground);
    return Set.copyOf(fewer);
  }
}
