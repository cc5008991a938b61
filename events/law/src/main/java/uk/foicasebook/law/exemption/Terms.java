package uk.foicasebook.law.exemption;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.AuthorityKind;

/**
 * What the catalogue says of a provision, whichever type it is.
 *
 * @param provision the ground itself
 * @param subject what it protects, in a few words
 * @param duty which duty it excludes
 * @param engagement what must be shown before it applies
 * @param ncnd the provisions under which the same interest is neither confirmed nor denied
 * @param onlyFor who may use it; empty means any authority
 * @param absoluteFor for whom a qualified provision is absolute
 * @param preconditions what must be so or be done
 * @param excludedBy the section that takes precedence over it for the same information
 * @param conclusive the subsection under which a certificate is conclusive evidence
 * @param inForce when it could be relied on
 * @param lapsesAfterYears the age, in years after the year of a record's making, at which the
 *     ground can no longer be used for it; null where it always can
 * @param replacement the present provision, for one that is no longer law
 */
public record Terms(
    Citation provision,
    String subject,
    Duty duty,
    Engagement engagement,
    List<Citation> ncnd,
    Set<AuthorityKind> onlyFor,
    Set<AuthorityKind> absoluteFor,
    Set<Precondition> preconditions,
    @Nullable String excludedBy,
    @Nullable Citation conclusive,
    InForce inForce,
    @Nullable Integer lapsesAfterYears,
    @Nullable Citation replacement) {

  Optional<Citation> replacedBy() {
    return Optional.ofNullable(replacement);
  }
}
