package uk.foicasebook.law.calendar;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;

/** A part of the United Kingdom with bank holidays of its own, as the 1971 Act divides it. */
@Cites("BFDA 1971 Sch 1")
public enum Nation {
  ENGLAND_AND_WALES("England and Wales"),
  SCOTLAND("Scotland"),
  NORTHERN_IRELAND("Northern Ireland");

  /** Every part of the United Kingdom. */
  public static final Set<Nation> ALL = Collections.unmodifiableSet(EnumSet.allOf(Nation.class));

  private static final Set<Nation> SCOTLAND_ALONE = Set.of(SCOTLAND);

  private final String title;

  Nation(String title) {
    this.title = title;
  }

  /** The name as people write it. */
  public String title() {
    return title;
  }

  /**
   * The nations whose bank holidays stop a regime's clock: those of <em>any</em> part of the United
   * Kingdom for FOIA and the EIR, Scotland's alone for FOISA.
   */
  @Cites({"FOIA 2000 s.10(6)", "EIR 2004 reg 2(1)", "FOISA 2002 s.73"})
  public static Set<Nation> countedBy(Regime regime) {
    return switch (regime) {
      case FOIA, EIR -> ALL;
      case FOISA -> SCOTLAND_ALONE;
    };
  }
}
