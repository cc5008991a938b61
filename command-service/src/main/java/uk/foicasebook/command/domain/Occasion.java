package uk.foicasebook.command.domain;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.law.AuthorityKind;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.calendar.CalendarEditions;

/**
 * When, by whom and for whom a command is given. It is handed in, because nothing in the domain may
 * ask.
 *
 * @param today the UK civil day of {@code now}
 * @param now the moment of the command
 * @param knownOn the UK civil day of {@code knownAt}
 * @param knownAt when the authority knew of it: {@code now}, or earlier on late entry
 * @param by who is signed in
 * @param roles what they may do
 * @param authority the public authority they act for
 * @param profile what that authority has settled about itself and is in force today
 * @param edition the newest calendar edition, which any date told to somebody rests on
 * @param others the other cases of the same authority that the command names
 */
public record Occasion(
    LocalDate today,
    Instant now,
    LocalDate knownOn,
    Instant knownAt,
    PersonId by,
    Set<Role> roles,
    AuthorityId authority,
    AuthorityProfile profile,
    CalendarEdition edition,
    Map<CaseId, OtherCase> others) {
  public Occasion {
    roles = Set.copyOf(roles);
    others = Map.copyOf(others);
  }

  /** An occasion on which no other case is named. */
  public Occasion(
      LocalDate today,
      Instant now,
      LocalDate knownOn,
      Instant knownAt,
      PersonId by,
      Set<Role> roles,
      AuthorityId authority,
      AuthorityProfile profile,
      CalendarEdition edition) {
    this(today, now, knownOn, knownAt, by, roles, authority, profile, edition, Map.of());
  }

  /** An occasion at an authority that has settled only what kind it is. */
  public Occasion(
      LocalDate today,
      Instant now,
      LocalDate knownOn,
      Instant knownAt,
      PersonId by,
      Set<Role> roles,
      AuthorityId authority,
      AuthorityKind kind,
      CalendarEdition edition) {
    this(today, now, knownOn, knownAt, by, roles, authority, AuthorityProfile.of(kind), edition);
  }

  /**
   * An occasion at an authority that has settled nothing, under the newest edition the law carries.
   */
  public Occasion(
      LocalDate today,
      Instant now,
      LocalDate knownOn,
      Instant knownAt,
      PersonId by,
      Set<Role> roles,
      AuthorityId authority) {
    this(
        today,
        now,
        knownOn,
        knownAt,
        by,
        roles,
        authority,
        AuthorityProfile.USUAL,
        CalendarEditions.official().newest());
  }

  /** What sort of authority it is, on which some exemptions turn. */
  public AuthorityKind kind() {
    return profile.kind();
  }

  /**
   * Another case that the command names.
   *
   * @throws NullPointerException if it is no case of the authority, which a rule finds out first
   */
  OtherCase other(CaseId named) {
    return requireNonNull(others.get(named));
  }

  /** The same at an authority that has settled this about itself. */
  public Occasion at(AuthorityProfile settled) {
    return new Occasion(
        today, now, knownOn, knownAt, by, roles, authority, settled, edition, others);
  }

  /** The same beside these cases. */
  public Occasion beside(Map<CaseId, OtherCase> named) {
    return new Occasion(
        today, now, knownOn, knownAt, by, roles, authority, profile, edition, named);
  }
}
