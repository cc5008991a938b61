package uk.foicasebook.events;

import java.util.List;

/**
 * A step that the Commissioner or a tribunal orders.
 *
 * @param number as the notice numbers it
 * @param strands what it is about; empty for the request as a whole
 * @param rejected the provisions that were found not to apply, and may not be relied on again
 */
public record NoticeStep(
    String number,
    NoticeStepKind kind,
    List<StrandId> strands,
    List<ProvisionCode> rejected,
    ProtectedText what) {
  public NoticeStep {
    strands = List.copyOf(strands);
    rejected = List.copyOf(rejected);
  }
}
