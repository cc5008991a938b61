package uk.foicasebook.law.exemption;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import uk.foicasebook.law.AuthorityKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.exemption.ExtensionObjection.NoGroundNamed;
import uk.foicasebook.law.exemption.ExtensionObjection.NoSuchPower;
import uk.foicasebook.law.exemption.ExtensionObjection.NothingToWeigh;
import uk.foicasebook.law.exemption.Objection.ExcludedBy;
import uk.foicasebook.law.exemption.Objection.NotForNcnd;
import uk.foicasebook.law.exemption.Objection.NotForThisAuthority;
import uk.foicasebook.law.exemption.Objection.NotInForce;
import uk.foicasebook.law.exemption.Objection.OnlyForNcnd;

/**
 * Whether grounds may be claimed together for one strand. What must be recorded under them is for
 * the notice check.
 *
 * @param by the sort of authority that claims them
 * @param receivedOn the day of the request, whose law applies
 */
public record GroundsCheck(AuthorityKind by, LocalDate receivedOn) {

  /** How grounds that exclude one another are claimed. */
  public enum Pleading {
    /** Each is said to apply. */
    TOGETHER,
    /** One or the other is said to apply. */
    IN_THE_ALTERNATIVE
  }

  /** What stands against withholding a strand on these grounds; empty if nothing does. */
  @Cites("FOIA 2000 s.2(2)")
  public List<Objection> toWithholding(List<Exemption> claimed, Pleading pleading) {
    List<Objection> objections = new ArrayList<>();
    for (Exemption each : claimed) {
      if (each.isNcnd()) {
        objections.add(new OnlyForNcnd(each.provision()));
      }
      objections.addAll(toEither(each));
      if (pleading == Pleading.TOGETHER) {
        objections.addAll(exclusions(each, claimed));
      }
    }
    return objections;
  }

  /** What stands against neither confirming nor denying on these grounds. */
  @Cites("FOIA 2000 s.2(1)")
  public List<Objection> toNcnd(List<Exemption> claimed) {
    List<Objection> objections = new ArrayList<>();
    for (Exemption each : claimed) {
      if (!each.isNcnd()) {
        objections.add(new NotForNcnd(each.provision(), each.ncnd()));
      }
      objections.addAll(toEither(each));
    }
    return objections;
  }

  /**
   * What stands against taking more time to weigh the public interest in these grounds; empty if
   * nothing does. The time is for information under them alone: the rest of the request is due when
   * it was.
   */
  @Cites("FOIA 2000 s.10(3)")
  public List<ExtensionObjection> toMoreTime(List<Exemption> weighed) {
    if (weighed.isEmpty()) {
      return List.of(new NoGroundNamed());
    }
    List<ExtensionObjection> objections = new ArrayList<>();
    for (Exemption each : weighed) {
      switch (each.provision().instrument()) {
        case EIR_2004, FOISA_2002 -> objections.add(new NoSuchPower(each.provision()));
        case FOIA_2000 -> {
          if (!each.inTheHandsOf(by).needsPublicInterestTest()) {
            objections.add(new NothingToWeigh(each.provision()));
          }
        }
      }
    }
    return objections;
  }

  /**
   * The grounds that can no longer be used for a record of that age.
   *
   * @param made the year in which the record was made
   */
  @Cites("FOIA 2000 s.63")
  public List<Citation> lapsedFor(Year made, List<Exemption> claimed) {
    return claimed.stream()
        .filter(each -> !each.coversRecordOf(made, receivedOn))
        .map(Exemption::provision)
        .toList();
  }

  private List<Objection> toEither(Exemption each) {
    List<Objection> objections = new ArrayList<>();
    if (!each.mayBeUsedBy(by)) {
      objections.add(new NotForThisAuthority(each.provision(), by));
    }
    if (!each.inForce().on(receivedOn)) {
      objections.add(new NotInForce(each.provision(), receivedOn));
    }
    return objections;
  }

  /** Section 31 is for what is not exempt by 30, 24 by 23, and 36 by 35. */
  @Cites({"FOIA 2000 s.31(1)", "FOIA 2000 s.24(1)", "FOIA 2000 s.36(1)"})
  private static List<Objection> exclusions(Exemption each, List<Exemption> claimed) {
    return each.excludedBy().stream()
        .flatMap(
            section ->
                claimed.stream()
                    .filter(other -> other.provision().section().equals(section))
                    .limit(1))
        .<Objection>map(other -> new ExcludedBy(each.provision(), other.provision()))
        .toList();
  }
}
