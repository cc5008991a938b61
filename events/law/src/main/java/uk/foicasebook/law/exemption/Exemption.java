package uk.foicasebook.law.exemption;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.foicasebook.law.AuthorityKind;
import uk.foicasebook.law.Cites;

/**
 * A ground for not communicating information, or for not saying whether it is held: an exemption of
 * FOIA 2000 Part II or FOISA 2002 Part 2, or an exception of EIR 2004 Part 3. Its type says whether
 * the public interest is to be weighed: FOIA 2000 s.2.
 */
public sealed interface Exemption {

  /** Applies without any weighing: FOIA 2000 s.2(3). */
  record Absolute(Terms terms) implements Exemption {}

  /** Applies only where the public interest in maintaining it outweighs: FOIA 2000 s.2(1),(2). */
  record Qualified(Terms terms) implements Exemption {}

  /** Everything but the type. */
  Terms terms();

  /** The ground itself, as it is cited. */
  default Citation provision() {
    return terms().provision();
  }

  /** What it protects, in a few words. */
  default String subject() {
    return terms().subject();
  }

  /** Which duty it excludes. */
  default Duty duty() {
    return terms().duty();
  }

  /** Whether it is a ground for neither confirming nor denying. */
  default boolean isNcnd() {
    return duty() == Duty.CONFIRM_OR_DENY;
  }

  /** What must be shown before it applies at all. */
  default Engagement engagement() {
    return terms().engagement();
  }

  /**
   * The grounds on which the same interest is neither confirmed nor denied; empty for s.21 and
   * s.43(1). Whether they need a test of their own is their own type in the catalogue.
   */
  default List<Citation> ncnd() {
    return terms().ncnd();
  }

  /** What must be so, or be done, when it is relied on. */
  default Set<Precondition> preconditions() {
    return terms().preconditions();
  }

  /** The subsection under which a certificate is conclusive evidence, if there is one. */
  default Optional<Citation> certificate() {
    return Optional.ofNullable(terms().conclusive());
  }

  /** The section that takes precedence for the same information: 30 over 31, 23 over 24. */
  default Optional<String> excludedBy() {
    return Optional.ofNullable(terms().excludedBy());
  }

  /** When it could be relied on. */
  default InForce inForce() {
    return terms().inForce();
  }

  /**
   * Whether the ground can still be used for a record of that age: most exemptions end with the
   * twentieth year after the year in which the record was made, and some later.
   *
   * @param made the year in which the record was made
   * @param on the day on which the ground is relied on
   */
  @Cites({"FOIA 2000 s.62(1)", "FOIA 2000 s.63"})
  default boolean coversRecordOf(Year made, LocalDate on) {
    Integer years = terms().lapsesAfterYears();
    return years == null || on.getYear() - made.getValue() <= HistoricalRecords.years(years, on);
  }

  /** Whether this sort of authority may rely on it. */
  @Cites("FOIA 2000 s.35(1)")
  default boolean mayBeUsedBy(AuthorityKind kind) {
    return terms().onlyFor().isEmpty() || terms().onlyFor().contains(kind);
  }

  /** The same ground in the hands of one sort of authority: FOIA 2000 s.2(3)(e). */
  @Cites("FOIA 2000 s.2(3)(e)")
  default Exemption inTheHandsOf(AuthorityKind kind) {
    return terms().absoluteFor().contains(kind) ? new Absolute(terms()) : this;
  }

  /** Whether a public interest test must be made and recorded. */
  @Cites({"FOIA 2000 s.2(3)", "FOISA 2002 s.2(2)"})
  default boolean needsPublicInterestTest() {
    return switch (this) {
      case Absolute _ -> false;
      case Qualified _ -> true;
    };
  }
}
