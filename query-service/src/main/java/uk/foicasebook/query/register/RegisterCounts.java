package uk.foicasebook.query.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.foicasebook.law.time.DeadlineStatus.State;

/** Counts the cases that are asked for. They are counted when asked, and never kept. */
@Repository
class RegisterCounts {
  private static final String BY_STATE =
      Arrays.stream(State.values())
          .map(
              state ->
                  "count(*) filter (where %s) as %s".formatted(Standing.condition(state), state))
          .collect(Collectors.joining(",\n"));

  private final JdbcClient db;

  RegisterCounts(JdbcClient db) {
    this.db = db;
  }

  /**
   * How many there are. Each case is in one state at most and in one phase.
   *
   * @param neverOwed those of which no answer was ever owed, which are in no state
   */
  record Counts(
      LocalDate today,
      long cases,
      Map<State, Long> byStatus,
      long neverOwed,
      Map<String, Long> byPhase) {}

  Counts of(RegisterConditions conditions, LocalDate today) {
    var byStatus = new EnumMap<State, Long>(State.class);
    var byPhase = new LinkedHashMap<String, Long>();
    var cases = new long[1];
    db.sql(
            "select phase, count(*) as cases, %s from %s where %s group by phase order by phase"
                .formatted(BY_STATE, conditions.source().from(), conditions.sql()))
        .params(conditions.parameters())
        .param("today", today)
        .query(
            row -> {
              byPhase.put(row.getString("phase"), row.getLong("cases"));
              cases[0] += row.getLong("cases");
              for (State state : State.values()) {
                byStatus.merge(state, row.getLong(state.name()), Long::sum);
              }
            });
    long owed = byStatus.values().stream().mapToLong(Long::longValue).sum();
    return new Counts(today, cases[0], byStatus, cases[0] - owed, byPhase);
  }
}
