package uk.foicasebook.query.disclosurelog;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.query.rest.PageKey;

/** Pages of the log, the latest answer first. */
@Repository
class LogQueries {
  private final JdbcClient db;

  LogQueries(JdbcClient db) {
    this.db = db;
  }

  /** Entries of these authorities. A case that stands still might have been restricted since. */
  List<LogRow> page(Collection<AuthorityId> authorities, @Nullable PageKey after, int limit) {
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
    return (after == null ? query : query.param("on", after.day()).param("id", after.id().value()))
        .query(LogTable.TABLE::read)
        .list();
  }
}
