package uk.foicasebook.command.domain;

import java.util.List;
import java.util.Optional;
import uk.foicasebook.command.domain.ReviewCommand.AssignReviewer;
import uk.foicasebook.command.domain.ReviewRefusal.NoReviewer;
import uk.foicasebook.command.domain.ReviewRefusal.NothingToOverride;
import uk.foicasebook.command.domain.ReviewRefusal.ReviewerDecidedFirst;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

/** Nobody reviews their own decision, or somebody says why they do. */
@Cites(value = "s.45 Code para 5.9", kind = CitationKind.CODE)
final class FourEyes {
  private FourEyes() {}

  /** The reviewer had no hand in the response, unless a reason is given. */
  static List<Refusal> ofReviewer(AssignReviewer c, CaseFile file) {
    Optional<ResponseId> own = decidedBy(c.reviewer(), c.review(), file);
    if (c.override() == null) {
      return Rule.given(
          own.map(response -> new ReviewerDecidedFirst(c.review(), c.reviewer(), response)));
    }
    return Rule.unless(own.isPresent(), () -> new NothingToOverride(c.review(), c.reviewer()));
  }

  /**
   * A review has a reviewer before it has an outcome, and whoever else issues the outcome had no
   * hand in the response. What is brought over from elsewhere is nobody's own decision.
   */
  static List<Refusal> ofOutcome(ReviewId review, CaseFile file, Occasion occasion) {
    Optional<PersonId> reviewer = file.reviews().find(review).flatMap(Review::reviewer);
    if (reviewer.isEmpty()) {
      return List.of(new NoReviewer(review));
    }
    if (reviewer.get().equals(occasion.by()) || occasion.roles().contains(Role.SERVICE)) {
      return List.of();
    }
    return Rule.given(
        decidedBy(occasion.by(), review, file)
            .map(response -> new ReviewerDecidedFirst(review, occasion.by(), response)));
  }

  /** The response complained of, where this person had a hand in it. */
  private static Optional<ResponseId> decidedBy(PersonId person, ReviewId review, CaseFile file) {
    return file.reviews()
        .find(review)
        .flatMap(known -> Optional.ofNullable(known.complaint().response()))
        .filter(response -> file.hands().behind(response).contains(person));
  }
}
