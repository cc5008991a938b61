package uk.foicasebook.query.register;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;

/**
 * A provision that a case is found by: one that was relied on, or one that it is part of.
 *
 * @param receivedOn as in the register
 * @param dueOn as in the register
 */
record ProvisionRow(
    CaseId caseId,
    AuthorityId authority,
    String provision,
    LocalDate receivedOn,
    @Nullable LocalDate dueOn) {

  static List<ProvisionRow> of(RegisterRow row) {
    return row.provisions().stream()
        .flatMap(ProvisionRow::within)
        .distinct()
        .map(
            provision ->
                new ProvisionRow(
                    row.caseId(), row.authority(), provision, row.receivedOn(), row.dueOn()))
        .toList();
  }

  /** {@code s.31(1)(a)}, {@code s.31(1)} and {@code s.31}. */
  private static Stream<String> within(String provision) {
    return Stream.iterate(
        provision,
        each -> !each.isBlank(),
        each -> each.endsWith(")") ? each.substring(0, each.lastIndexOf('(')) : "");
  }
}
