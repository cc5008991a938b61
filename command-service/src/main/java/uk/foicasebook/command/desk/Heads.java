package uk.foicasebook.command.desk;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.foicasebook.command.aggregate.Reliance;

/** Asks the store whether what was remembered is still so, where no fact is stored to ask with. */
@Component
class Heads {
  private final JdbcTemplate store;

  Heads(JdbcTemplate store) {
    this.store = store;
  }

  /** Fails as storing a fact would if one of the streams has grown. */
  void demand(Reliance reliance) {
    var revisions = reliance.revisions();
    if (revisions.isEmpty()) {
      return;
    }
    store.query(
        connection -> {
          var question = connection.prepareStatement("select demand_heads(?, ?)");
          question.setArray(1, connection.createArrayOf("varchar", revisions.keySet().toArray()));
          question.setArray(2, connection.createArrayOf("bigint", revisions.values().toArray()));
          return question;
        },
        _ -> {});
  }
}
