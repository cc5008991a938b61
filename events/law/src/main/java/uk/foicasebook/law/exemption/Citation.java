package uk.foicasebook.law.exemption;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One ground, canonically: {@code FOIA 2000 s.31(1)(a)}, {@code EIR 2004 reg 12(5)(e)}. Where a
 * ground is made of two cumulative provisions, both are named: {@code FOIA 2000 s.40(2) with
 * s.40(3A)(a)}. The text is the identity; it says nothing about whether such a ground exists.
 */
public record Citation(Instrument instrument, String provision, @Nullable String with) {

  /** A ground of one provision. */
  public static Citation of(Instrument instrument, String provision) {
    return new Citation(instrument, provision, null);
  }

  /** The table's form: {@code 24(1)} or {@code 40(2) with 40(3A)(a)}. */
  static Citation fromTable(Instrument instrument, String plain) {
    String[] pieces = plain.strip().split(" with ", 2);
    return new Citation(instrument, pieces[0], pieces.length == 2 ? pieces[1] : null);
  }

  Pinpoint base() {
    return Pinpoint.of(provision);
  }

  Optional<Pinpoint> companion() {
    return Optional.ofNullable(with).map(Pinpoint::of);
  }

  /** The section or regulation alone: {@code 22A}. Statistics count by it. */
  public String section() {
    return base().section();
  }

  /** Without the enactment: {@code 40(2) with 40(3A)(a)}. */
  public String provisionText() {
    return with == null ? provision : provision + " with " + with;
  }

  /** Printed the one way the casebook prints provisions. */
  @Override
  public String toString() {
    String first = instrument.shortTitle() + " " + instrument.mark() + provision;
    return with == null ? first : first + " with " + instrument.mark() + with;
  }
}
