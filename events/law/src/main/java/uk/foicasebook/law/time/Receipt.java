package uk.foicasebook.law.time;

import java.time.LocalDate;
import java.util.List;
import uk.foicasebook.law.Regime;

/**
 * The request as its clock sees it.
 *
 * @param regime the regime it is handled under
 * @param receivedOn the UK civil day on which it reached the authority
 * @param weekendReceipt which reading of receipt on a non-working day is taken
 * @param limit the time allowed
 * @param parts the names of its parts or strands, when they are known; facts may name others
 * @param aggregatedReceipts when other requests were received that may be counted together with it
 * @param replies what others were asked about it
 */
public record Receipt(
    Regime regime,
    LocalDate receivedOn,
    WeekendReceipt weekendReceipt,
    TimeLimit limit,
    List<String> parts,
    List<LocalDate> aggregatedReceipts,
    List<AwaitedReply> replies) {

  public Receipt {
    parts = List.copyOf(parts);
    aggregatedReceipts = List.copyOf(aggregatedReceipts);
    replies = List.copyOf(replies);
  }

  /** A request about which nobody else was asked. */
  public Receipt(
      Regime regime,
      LocalDate receivedOn,
      WeekendReceipt weekendReceipt,
      TimeLimit limit,
      List<String> parts,
      List<LocalDate> aggregatedReceipts) {
    this(regime, receivedOn, weekendReceipt, limit, parts, aggregatedReceipts, List.of());
  }

  /** A request under a regime, by the statute's reading of receipt and the standard limit. */
  public static Receipt of(Regime regime, LocalDate receivedOn) {
    return new Receipt(
        regime, receivedOn, WeekendReceipt.STATUTE, TimeLimit.STANDARD, List.of(), List.of());
  }

  /** The same request under another reading of receipt on a non-working day. */
  public Receipt by(WeekendReceipt reading) {
    return new Receipt(regime, receivedOn, reading, limit, parts, aggregatedReceipts, replies);
  }

  /** The same request with another time allowed. */
  public Receipt within(TimeLimit other) {
    return new Receipt(
        regime, receivedOn, weekendReceipt, other, parts, aggregatedReceipts, replies);
  }

  /** The same request, divided into parts or strands. */
  public Receipt dividedInto(List<String> names) {
    return new Receipt(
        regime, receivedOn, weekendReceipt, limit, names, aggregatedReceipts, replies);
  }

  /** The same request beside others that may be counted together with it. */
  public Receipt beside(List<LocalDate> others) {
    return new Receipt(regime, receivedOn, weekendReceipt, limit, parts, others, replies);
  }

  /** The same request while these replies are awaited, or have come. */
  public Receipt awaiting(List<AwaitedReply> asked) {
    return new Receipt(regime, receivedOn, weekendReceipt, limit, parts, aggregatedReceipts, asked);
  }
}
