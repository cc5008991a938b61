package uk.foicasebook.query.deadlines;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.time.ClockFact;
import uk.foicasebook.law.time.Receipt;
import uk.foicasebook.law.time.Refusal;
import uk.foicasebook.law.time.WeekendReceipt;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Intake;
import uk.foicasebook.query.casefile.Response;
import uk.foicasebook.query.casefile.Reviews.Review;
import uk.foicasebook.query.casefile.Strand;

/** A case in the terms of the law of time: what was received, and what bears on its clock. */
public final class CaseClock {
  private CaseClock() {}

  /** The request as its clock sees it. */
  public static Receipt receipt(CaseFile file) {
    Intake intake = file.intake();
    return Receipt.of(regime(intake.regime()), intake.receivedOn())
        .by(weekendReceipt(intake.weekendReceipt()))
        .dividedInto(
            file.findings().strands().stream().map(Strand::id).map(StrandId::value).toList());
  }

  /** What happened to it that bears on its time, in the order it was recorded. */
  public static List<ClockFact> facts(CaseFile file) {
    return Stream.<ClockFact>concat(
            file.responses().sent().stream().map(response -> issued(file, response)),
            file.reviews().requested().stream().map(review -> requested(file, review)))
        .toList();
  }

  /** A response that leaves nothing to answer is one to the whole request. */
  private static ClockFact issued(CaseFile file, Response response) {
    return new ClockFact.ResponseIssued(response.on(), refuses(file, response), parts(response));
  }

  private static ClockFact requested(CaseFile file, Review review) {
    List<String> parts =
        file.responses().sent().stream()
            .filter(response -> Objects.equals(response.id(), review.response()))
            .findAny()
            .map(CaseClock::parts)
            .orElse(List.of());
    return new ClockFact.ReviewRequested(review.requestedOn(), parts);
  }

  private static List<String> parts(Response response) {
    return response.completesCase()
        ? List.of()
        : response.strands().stream().map(StrandId::value).toList();
  }

  private static Refusal refuses(CaseFile file, Response response) {
    boolean refused =
        file.findings().strands().stream()
            .filter(strand -> response.strands().contains(strand.id()))
            .anyMatch(CaseClock::refused);
    return refused ? Refusal.EXEMPTION : Refusal.NONE;
  }

  private static boolean refused(Strand strand) {
    return switch (strand.determination()) {
      case WITHHELD, NEITHER_CONFIRMED_NOR_DENIED -> true;
      case DISCLOSED, NOT_HELD, UNDETERMINED -> false;
    };
  }

  private static Regime regime(uk.foicasebook.events.Regime regime) {
    return switch (regime) {
      case FOIA -> Regime.FOIA;
      case EIR -> Regime.EIR;
      case FOISA -> Regime.FOISA;
    };
  }

  private static WeekendReceipt weekendReceipt(uk.foicasebook.events.WeekendReceipt reading) {
    return switch (reading) {
      case STATUTE -> WeekendReceipt.STATUTE;
      case CODE -> WeekendReceipt.CODE;
    };
  }
}
