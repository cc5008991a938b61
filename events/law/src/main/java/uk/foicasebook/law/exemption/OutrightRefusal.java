package uk.foicasebook.law.exemption;

import static uk.foicasebook.law.exemption.Duty.COMMUNICATE;
import static uk.foicasebook.law.exemption.Duty.CONFIRM_OR_DENY;
import static uk.foicasebook.law.exemption.Instrument.FOIA_2000;
import static uk.foicasebook.law.exemption.Instrument.FOISA_2002;
import static uk.foicasebook.law.exemption.Precondition.CONFIRMING_ABOVE_LIMIT;
import static uk.foicasebook.law.exemption.Precondition.EARLIER_REQUEST_COMPLIED_WITH;
import static uk.foicasebook.law.exemption.Precondition.ESTIMATE_ABOVE_LIMIT;
import static uk.foicasebook.law.exemption.Precondition.REQUEST_IS_VEXATIOUS;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import uk.foicasebook.law.Cites;

/**
 * A ground for refusing a request, or some of it, that is no exemption: it is not weighed against
 * the public interest, nothing is neither confirmed nor denied under it, and its notice is another:
 * FOIA 2000 s.17(5).
 */
public enum OutrightRefusal {
  /** Complying would exceed the appropriate limit; whether it is held is still said. */
  @Cites("FOIA 2000 s.12(1)")
  COST(FOIA_2000, "12(1)", ESTIMATE_ABOVE_LIMIT, Set.of(COMMUNICATE)),
  /** Even saying whether it is held would exceed the appropriate limit. */
  @Cites("FOIA 2000 s.12(2)")
  COST_OF_CONFIRMING(
      FOIA_2000, "12(2)", CONFIRMING_ABOVE_LIMIT, Set.of(CONFIRM_OR_DENY, COMMUNICATE)),
  /** The request, not the person, is vexatious. */
  @Cites("FOIA 2000 s.14(1)")
  VEXATIOUS(FOIA_2000, "14(1)", REQUEST_IS_VEXATIOUS, Set.of(CONFIRM_OR_DENY, COMMUNICATE)),
  /** The same person asks again what was answered, too soon. */
  @Cites("FOIA 2000 s.14(2)")
  REPEATED(FOIA_2000, "14(2)", EARLIER_REQUEST_COMPLIED_WITH, Set.of(CONFIRM_OR_DENY, COMMUNICATE)),
  /** Complying would exceed the limit; the Scottish Act has no second one for confirming. */
  @Cites("FOISA 2002 s.12(1)")
  SCOTTISH_COST(FOISA_2002, "12(1)", ESTIMATE_ABOVE_LIMIT, Set.of(CONFIRM_OR_DENY, COMMUNICATE)),
  /** The request, not the person, is vexatious. */
  @Cites("FOISA 2002 s.14(1)")
  SCOTTISH_VEXATIOUS(
      FOISA_2002, "14(1)", REQUEST_IS_VEXATIOUS, Set.of(CONFIRM_OR_DENY, COMMUNICATE)),
  /** The same person asks again what was answered, too soon. */
  @Cites("FOISA 2002 s.14(2)")
  SCOTTISH_REPEATED(
      FOISA_2002, "14(2)", EARLIER_REQUEST_COMPLIED_WITH, Set.of(CONFIRM_OR_DENY, COMMUNICATE));

  private final Citation provision;
  private final Precondition precondition;
  private final Set<Duty> releasesFrom;

  OutrightRefusal(
      Instrument instrument, String plain, Precondition precondition, Set<Duty> releasesFrom) {
    this.provision = Citation.of(instrument, plain);
    this.precondition = precondition;
    this.releasesFrom = releasesFrom;
  }

  /** The ground as it is cited: {@code FOIA 2000 s.12(1)}. */
  public Citation provision() {
    return provision;
  }

  /** What must be so, or be done, when it is relied on. */
  public Precondition precondition() {
    return precondition;
  }

  /** The duties of FOIA 2000 s.1(1) that fall away. */
  public Set<Duty> releasesFrom() {
    return releasesFrom;
  }

  /** Whether it must still be said that the information is, or is not, held. */
  @Cites("FOIA 2000 s.12(2)")
  public boolean mustConfirmOrDeny() {
    return !releasesFrom.contains(Duty.CONFIRM_OR_DENY);
  }

  /** Whether it turns on what the request would cost. */
  public boolean isOnCost() {
    return switch (this) {
      case COST, COST_OF_CONFIRMING, SCOTTISH_COST -> true;
      case VEXATIOUS, REPEATED, SCOTTISH_VEXATIOUS, SCOTTISH_REPEATED -> false;
    };
  }

  /** The provision under which its notice is given. */
  @Cites({"FOIA 2000 s.17(5)", "FOISA 2002 s.16(4)", "FOISA 2002 s.16(5)"})
  public String notifiedUnder() {
    return switch (this) {
      case COST, COST_OF_CONFIRMING, VEXATIOUS, REPEATED -> "FOIA 2000 s.17(5)";
      case SCOTTISH_COST -> "FOISA 2002 s.16(4)";
      case SCOTTISH_VEXATIOUS, SCOTTISH_REPEATED -> "FOISA 2002 s.16(5)";
    };
  }

  /** Whether no notice is needed where an earlier one makes another unreasonable. */
  @Cites("FOIA 2000 s.17(6)")
  public boolean mayNeedNoNotice() {
    return !isOnCost();
  }

  /** Whether the requester must be helped towards a request that could be answered. */
  @Cites("FOIA 2000 s.16(1)")
  public boolean owesHelpToAskForLess() {
    return isOnCost();
  }

  /** The grounds there are under an enactment; the EIR have an exception in their place. */
  public static List<OutrightRefusal> under(Instrument instrument) {
    return Arrays.stream(values())
        .filter(each -> each.provision.instrument() == instrument)
        .toList();
  }

  /**
   * Reads what a person wrote: one ground, or several in one breath.
   *
   * @param otherwise the enactment meant where the text names none
   */
  public static OutrightReading read(String written, Instrument otherwise) {
    return OutrightReading.of(written, otherwise);
  }
}
