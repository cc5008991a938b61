package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.ReviewCommand.IssueReviewOutcome;
import uk.foicasebook.command.domain.ReviewRefusal.ReviewBeyondCalendar;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.ReviewEvent.ReviewOutcomeIssued;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.calendar.CalendarExhausted;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.DeadlineKind;

/** A review is decided: a decision of its own, which leaves the first one on record. */
final class OutcomeDecisions {

  /**
   * Late or not, an outcome goes out if somebody else decided it, if it is what the strands now
   * say, and if what it decides otherwise stands up as a notice.
   */
  @Cites(
      value = {"s.45 Code para 5.8", "s.45 Code para 5.9"},
      kind = CitationKind.CODE)
  @Cites("EIR 2004 reg 11(3)")
  Decision issue(IssueReviewOutcome c, CaseFile file, Occasion occasion) {
    List<StrandId> strands = strands(c, file);
    if (isOutAlready(c, strands, file)) {
      return Decision.accept();
    }
    return Rule.obey(
        List.of(
            (_, f, _) -> ReviewRules.known(c.review(), f),
            (_, f, _) -> ReviewRules.follows(c.review(), c.happenedOn(), f),
            (_, f, _) -> ReviewRules.undecided(c.review(), LocalDate.MAX, f),
            (_, f, _) -> ReviewRules.alive(c.review(), c.happenedOn(), f),
            (_, f, o) -> FourEyes.ofOutcome(c.review(), f, o),
            (_, f, _) -> StrandRules.known(strands, f),
            (_, f, _) -> OutcomeRules.reviewed(c.review(), strands, f),
            (_, f, _) -> OutcomeRules.fits(c.review(), c.outcome(), strands, f),
            (_, f, o) -> OutcomeRules.standsUp(c, strands, f, o),
            (_, _, _) -> RegulatorRules.forwards(c.happenedOn(), c.toldIcoBy()),
            (_, f, o) -> canBeDated(c, strands, f, o)),
        c,
        file,
        occasion,
        () -> List.of(issued(c, strands, toldIcoBy(c, strands, file, occasion).orElse(null))));
  }

  /** Where no strands are named, everything the response decided was decided again. */
  private static List<StrandId> strands(IssueReviewOutcome c, CaseFile file) {
    return c.strands() == null ? file.reviews().decidedFirst(c.review()) : c.strands();
  }

  private static boolean isOutAlready(IssueReviewOutcome c, List<StrandId> strands, CaseFile file) {
    return file.reviews()
        .find(c.review())
        .flatMap(review -> Optional.ofNullable(review.outcome()))
        .filter(
            out ->
                out.equals(
                    issued(c, strands, c.toldIcoBy() == null ? out.toldIcoBy() : c.toldIcoBy())))
        .isPresent();
  }

  private static ReviewOutcomeIssued issued(
      IssueReviewOutcome c, List<StrandId> strands, @Nullable LocalDate toldIcoBy) {
    return new ReviewOutcomeIssued(
        c.happenedOn(),
        c.review(),
        c.outcome(),
        strands,
        c.channel(),
        c.statements(),
        toldIcoBy,
        c.reasons());
  }

  private static List<Refusal> canBeDated(
      IssueReviewOutcome c, List<StrandId> strands, CaseFile file, Occasion occasion) {
    return Rule.unless(
        !saysWhereToGo(c) || toldIcoBy(c, strands, file, occasion).isPresent(),
        () -> new ReviewBeyondCalendar(c.review(), occasion.edition().name()));
  }

  /** The day that is told where none is given: the last one the Commissioner's practice allows. */
  @Cites(value = "ICO, FOI and EIR complaints", kind = CitationKind.PRACTICE)
  private static Optional<LocalDate> toldIcoBy(
      IssueReviewOutcome c, List<StrandId> strands, CaseFile file, Occasion occasion) {
    if (c.toldIcoBy() != null || !saysWhereToGo(c)) {
      return Optional.ofNullable(c.toldIcoBy());
    }
    try {
      return StatutoryTime.read(file.clock().with(issued(c, strands, null)), occasion)
          .deadlines(DeadlineKind.ICO_COMPLAINT)
          .stream()
          .filter(deadline -> deadline.ledger().from().equals(c.happenedOn()))
          .map(Deadline::due)
          .min(LocalDate::compareTo);
    } catch (CalendarExhausted beyond) {
      return Optional.empty();
    }
  }

  private static boolean saysWhereToGo(IssueReviewOutcome c) {
    return c.statements().contains(NoticeStatement.RIGHT_TO_COMMISSIONER);
  }
}
