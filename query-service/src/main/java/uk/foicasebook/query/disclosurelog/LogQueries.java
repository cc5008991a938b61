package uk.foicasebook.query.disclosurelog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.query.rest.Problem;

/** Pages of the log, the latest answer first. */
@Repository
class LogQueries {
  private final JdbcClient db;

  LogQueries(JdbcClient db) {
    this.db = db;
  }

  /** Where a page of the log ended. */
  record Key(LocalDate answeredOn, CaseId id) {
    static @Nullable Key parse(@Nullable String text) {
      if (text == null) {
        return null;
      }
      int end = text.indexOf('_');
      try {
        if (end > 0) {
          return new Key(
              LocalDate.parse(text.substring(0, end)), CaseId.of(text.substring(end + 1)));
        }
      } catch (DateTimeException | IllegalArgumentException unreadable) {
        // Falls to the one complaint below.
      }
      throw Problem.invalid("after-key", "must be the nextKey of an earlier page");
    }

    @Override
    public String toString() {
      return answeredOn + "_" + id;
    }
  }

  /** Entries of these authorities. A case that stands still might have been restricted since. */
  List<LogRow> page(Collection<AuthorityId> authorities, @Nullable Key after, int limit) {
    String beyond = after == null ? "" : " and (answered_on, case_id) < (:on, :id)";
    var query =
        db.sql(
                """
                select * from disclosure_log log
                where authority = any(:authorities)
                  and not exists (select 1 from parked_case p where p.case_id = log.case_id)
                """
                    + beyond
                    + " order by answered_on desc, case_id desc limit :limit")
            .param(
                "authorities", authorities.stream().map(AuthorityId::value).toArray(String[]::new))
            .param("limit", limit);
    return (after == null
            ? query
            : query.param("on", after.answeredOn()).param("id", after.id().value()))
        .query(LogTable.TABLE::read)
        .list();
  }
}
