package uk.foicasebook.law.exemption;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.foicasebook.law.Cites;

/**
 * A ground for refusing a request, or some of it, that is no exemption: it is not weighed against
 * the public interest, nothing is neither confirmed nor denied under it, and its notice is that of
 * FOIA 2000 s.17(5).
 */
public enum OutrightRefusal {
  /** Complying would exceed the appropriate limit; whether it is held is still said. */
  @Cites("FOIA 2000 s.12(1)")
  COST("12(1)", Set.of(Duty.COMMUNICATE), Precondition.ESTIMATE_ABOVE_LIMIT),
  /** Even saying whether it is held would exceed the appropriate limit. */
  @Cites("FOIA 2000 s.12(2)")
  COST_OF_CONFIRMING("12(2)", EnumSet.allOf(Duty.class), Precondition.CONFIRMING_ABOVE_LIMIT),
  /** The request, not the person, is vexatious. */
  @Cites("FOIA 2000 s.14(1)")
  VEXATIOUS("14(1)", EnumSet.allOf(Duty.class), Precondition.REQUEST_IS_VEXATIOUS),
  /** The same person asks again what was answered, too soon. */
  @Cites("FOIA 2000 s.14(2)")
  REPEATED("14(2)", EnumSet.allOf(Duty.class), Precondition.EARLIER_REQUEST_COMPLIED_WITH);

  private final Citation provision;
  private final Set<Duty> releasesFrom;
  private final Precondition precondition;

  OutrightRefusal(String provision, Set<Duty> releasesFrom, Precondition precondition) {
    this.provision = Citation.of(Instrument.FOIA_2000, provision);
    this.releasesFrom = Set.copyOf(releasesFrom);
    this.precondition = precondition;
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
      case COST, COST_OF_CONFIRMING -> true;
      case VEXATIOUS, REPEATED -> false;
    };
  }

  /** The provision under which its notice is given. */
  @Cites("FOIA 2000 s.17(5)")
  public String notifiedUnder() {
    return "FOIA 2000 s.17(5)";
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
