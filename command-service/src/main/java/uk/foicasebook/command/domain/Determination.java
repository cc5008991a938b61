package uk.foicasebook.command.domain;

import java.util.List;
import java.util.Set;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProvisionCode;

/** What is said of a strand to the requester: derived from the facts, never stored. */
public sealed interface Determination {

  /** It was looked for and is not held: FOIA 2000 s.1(1)(a). */
  record NothingHeld() implements Determination {}

  /** Whether it is held is not said: the duty of FOIA 2000 s.1(1)(a) is excluded. */
  record NeitherConfirmedNorDenied(List<ProvisionCode> provisions) implements Determination {}

  /** It is held and not communicated: the duty of FOIA 2000 s.1(1)(b) is excluded. */
  record Withheld(List<ProvisionCode> exemptions) implements Determination {}

  /** It is refused without an exemption: FOIA 2000 s.12 or s.14. */
  record Refused(List<ProvisionCode> provisions) implements Determination {}

  /** It answers these parts: FOIA 2000 s.1(1)(b). */
  record Disclosed(Set<PartNumber> parts) implements Determination {}

  /** Nothing has been decided yet. */
  record Undetermined() implements Determination {}
}
