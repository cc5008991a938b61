package uk.foicasebook.command.desk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.foicasebook.events.AuthorityEvent;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CalendarEvent;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.ClockEvent;
import uk.foicasebook.events.ExemptionEvent;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.IntakeEvent;
import uk.foicasebook.events.RecordsEvent;
import uk.foicasebook.events.RegulatorEvent;
import uk.foicasebook.events.ResponseEvent;
import uk.foicasebook.events.ReviewEvent;
import uk.foicasebook.events.SearchEvent;

/** The cases somebody must look through in the morning. What falls due when is never kept here. */
@Component
public class WatchedCases {
  private final JdbcClient store;

  WatchedCases(JdbcClient store) {
    this.store = store;
  }

  /**
   * A case on the list.
   *
   * @param touched how often something bearing on time was recorded of it
   */
  public record Watched(CaseId caseId, AuthorityId authority, long touched) {}

  /** Puts the case on the list if one of the facts bears on its time. */
  void note(String stream, AuthorityId authority, List<? extends Fact> facts) {
    if (facts.stream().anyMatch(WatchedCases::bearsOnTime)) {
      store
          .sql(
              """
              insert into watched_case (case_id, authority) values (?, ?)
              on conflict (case_id) do update set touched = watched_case.touched + 1
              """)
          .params(CaseId.of(stream).value(), authority.value())
          .update();
    }
  }

  /** The list, of one authority or of all. */
  public List<Watched> all(@Nullable AuthorityId authority) {
    return store
        .sql(
            """
            select case_id, authority, touched from watched_case
             where cast(:authority as varchar) is null or authority = :authority
             order by case_id
            """)
        .param("authority", authority == null ? null : authority.value())
        .query(
            (row, _) ->
                new Watched(
                    CaseId.of(row.getObject(1, UUID.class).toString()),
                    new AuthorityId(row.getString(2)),
                    row.getLong(3)))
        .list();
  }

  /** Takes a case off the list, unless something was recorded of it since it was read. */
  public boolean drop(Watched seen) {
    return store
            .sql("delete from watched_case where case_id = ? and touched = ?")
            .params(seen.caseId().value(), seen.touched())
            .update()
        == 1;
  }

  private static boolean bearsOnTime(Fact fact) {
    return switch (fact) {
      case CalendarEvent _, AuthorityEvent _, SearchEvent _, ExemptionEvent _ -> false;
      case ResponseEvent.AnswerDrafted _ -> false;
      case IntakeEvent _, ClockEvent _, ResponseEvent _, ReviewEvent _ -> true;
      case RegulatorEvent _ -> true;
      case RecordsEvent.FactCorrected _, RecordsEvent.CaseReopened _ -> true;
      case RecordsEvent _ -> false;
    };
  }
}
