package uk.foicasebook.law.exemption;

import java.time.LocalDate;
import java.util.List;
import uk.foicasebook.law.AuthorityKind;

/** Why a ground may not be claimed as it is. */
public sealed interface Objection {

  /** The ground claimed. */
  Citation claimed();

  /** This sort of authority may not use it: FOIA 2000 s.35 in the hands of a police force. */
  record NotForThisAuthority(Citation claimed, AuthorityKind kind) implements Objection {}

  /** It is no ground for neither confirming nor denying; these are, and there may be none. */
  record NotForNcnd(Citation claimed, List<Citation> instead) implements Objection {}

  /** It is a ground for neither confirming nor denying, and for nothing else. */
  record OnlyForNcnd(Citation claimed) implements Objection {}

  /** It was not law when the request was received; this is what replaced it, or nothing. */
  record NotInForce(Citation claimed, LocalDate on) implements Objection {}

  /** Another ground for the same information leaves no room for it, save in the alternative. */
  record ExcludedBy(Citation claimed, Citation by) implements Objection {}

  /** The provision that stands in the way, as it is printed. */
  default String provision() {
    return switch (this) {
      case NotForThisAuthority o when o.claimed().section().equals("35") -> "FOIA 2000 s.35(1)";
      case NotForThisAuthority o -> o.claimed().toString();
      case NotForNcnd o when o.claimed().instrument() == Instrument.EIR_2004 ->
          "EIR 2004 reg 12(6)";
      case NotForNcnd o when o.claimed().instrument() == Instrument.FOISA_2002 ->
          "FOISA 2002 s.18(1)";
      case NotForNcnd _ -> "FOIA 2000 s.2(1)";
      case OnlyForNcnd o when o.claimed().instrument() == Instrument.EIR_2004 ->
          "EIR 2004 reg 12(1)";
      case OnlyForNcnd o when o.claimed().instrument() == Instrument.FOISA_2002 ->
          "FOISA 2002 s.18(1)";
      case OnlyForNcnd _ -> "FOIA 2000 s.2(2)";
      case NotInForce o -> o.claimed().toString();
      case ExcludedBy o when o.claimed().section().equals("36") -> "FOIA 2000 s.36(1)";
      case ExcludedBy o -> o.claimed().toString();
    };
  }
}
