package uk.foicasebook.command.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.foicasebook.events.chain.Head;

/** The last fact of each case as the store has it now, for whoever holds a copy of the book. */
@Component
public class StoreHeads {
  private static final int PAGE = 500;

  private final JdbcClient store;
  private final StoredRows rows;

  StoreHeads(JdbcClient store, StoredRows rows) {
    this.store = store;
    this.rows = rows;
  }

  /**
   * A page of heads, in the order of the cases' ids.
   *
   * @param next what the next page is asked for after; null on the last
   */
  public record Page(List<Head> heads, @Nullable String next) {}

  /** The authority's cases after one; a case of which no fact is left is not among them. */
  public Page after(UUID caseId, String authority) {
    List<String> cases =
        store
            .sql(
                """
                select case_id from case_reference
                 where authority = ? and case_id > ? order by case_id limit
                """
                    + PAGE)
            .params(authority, caseId)
            .query((row, _) -> row.getObject(1, UUID.class).toString())
            .list();
    return new Page(
        rows.heads(cases).stream()
            .map(StoredRow::fact)
            .flatMap(Optional::stream)
            .map(SignedHead::of)
            .map(SignedHead::head)
            .toList(),
        cases.size() < PAGE ? null : cases.getLast());
  }
}
