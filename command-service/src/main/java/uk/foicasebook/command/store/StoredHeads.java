package uk.foicasebook.command.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.foicasebook.command.aggregate.Heads;

/** Asks with a statement of its own, where no fact is stored to ask with. */
@Component
class StoredHeads implements Heads {
  /** Answers nothing, or fails. */
  static final String QUESTION = "select demand_heads(?, ?)";

  private final JdbcTemplate store;

  StoredHeads(JdbcTemplate store) {
    this.store = store;
  }

  @Override
  public void demand(Map<String, Long> revisions) {
    if (!revisions.isEmpty()) {
      store.query(QUESTION, statement -> bind(statement, revisions), _ -> {});
    }
  }

  /** Fills in the question at the beginning of a statement; says how many places it takes. */
  static int bind(PreparedStatement statement, Map<String, Long> revisions) throws SQLException {
    var connection = statement.getConnection();
    statement.setArray(1, connection.createArrayOf("varchar", revisions.keySet().toArray()));
    statement.setArray(2, connection.createArrayOf("bigint", revisions.values().toArray()));
    return 2;
  }
}
