package uk.foicasebook.events;

import java.util.List;

/**
 * A step that the Commissioner or a tribunal orders.
 *
 * @param number as the notice numbers it
 * @param strands what it is about; empty for the request as a whole
 */
public record NoticeStep(
    String number, NoticeStepKind kind, List<StrandId> strands, ProtectedText what) {
  public NoticeStep {
    strands = List.copyOf(strands);
  }
}
