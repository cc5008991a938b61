package uk.foicasebook.command.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.foicasebook.command.domain.ReviewCommand.IssueReviewOutcome;
import uk.foicasebook.command.domain.Shortcoming.StatementMissing;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

/**
 * The outcome of a review as a letter: of what it decides otherwise it is a notice.
 *
 * @param otherwise the strands it decides otherwise than the response did
 */
record OutcomeLetter(
    IssueReviewOutcome outcome, List<StrandId> otherwise, CaseFile file, Occasion occasion) {

  /**
   * What keeps it from going out: of what it decides otherwise all that a notice needs, save the
   * way to a review, which this was; of every outcome the way to the Commissioner. One that went
   * out before today is kept with the words it had.
   */
  @Cites({"FOIA 2000 s.17(1)", "FOIA 2000 s.17(7)(b)", "EIR 2004 reg 14(5)"})
  @Cites(value = "s.45 Code para 5.12", kind = CitationKind.CODE)
  List<Shortcoming> shortcomings() {
    RefusalNotice notice = new RefusalNotice(asResponse(), file, occasion);
    List<Shortcoming> all = new ArrayList<>(new Shortcomings(notice).all(List.of(), false));
    all.removeIf(shortcoming -> lacks(shortcoming, NoticeStatement.REVIEW_PROCEDURE));
    boolean said = outcome.statements().contains(NoticeStatement.RIGHT_TO_COMMISSIONER);
    if (!said && all.stream().noneMatch(s -> lacks(s, NoticeStatement.RIGHT_TO_COMMISSIONER))) {
      all.add(wayOn(notice));
    }
    if (outcome.happenedOn().isBefore(occasion.today())) {
      all.removeIf(StatementMissing.class::isInstance);
    }
    return List.copyOf(all);
  }

  private Response asResponse() {
    return new Response(
        new ResponseId(outcome.review().value()),
        outcome.happenedOn(),
        true,
        Set.copyOf(otherwise),
        outcome.channel(),
        Set.copyOf(outcome.statements()),
        false,
        true);
  }

  private static boolean lacks(Shortcoming shortcoming, NoticeStatement which) {
    return shortcoming instanceof StatementMissing(var statement, _) && statement == which;
  }

  private static StatementMissing wayOn(RefusalNotice notice) {
    return new StatementMissing(
        NoticeStatement.RIGHT_TO_COMMISSIONER,
        uk.foicasebook.law.notice.NoticeStatement.RIGHT_TO_COMMISSIONER.provision(
            notice.inLaw(List.of(), false).instrument()));
  }
}
