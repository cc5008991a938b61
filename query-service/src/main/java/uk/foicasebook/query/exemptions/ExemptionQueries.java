package uk.foicasebook.query.exemptions;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.foicasebook.query.access.Access;
import uk.foicasebook.query.exemptions.ExemptionUseRow.Against;
import uk.foicasebook.query.exemptions.ExemptionsView.Provision;
import uk.foicasebook.query.rest.Reader;

/** Counts what is relied on, when asked; a case once in each figure. */
@Repository
class ExemptionQueries {
  private static final String WHICH =
      """
       from exemption_use where authority = :authority and answered_on <= :to
         and (cast(:from as date) is null or answered_on >= :from) and
      """
          + Access.sees("exemption_use.case_id", ":person");

  private static final String COUNTS =
      """
      count(distinct case_id) as cases,
      count(distinct case_id) filter (where balance = 'MAINTAIN') as maintained,
      count(distinct case_id) filter (where balance = 'DISCLOSE') as outweighed,
      count(distinct case_id) filter (where balance is null) as unweighed,
      count(distinct case_id) filter (where reviewed) as reviewed,
      count(distinct case_id) filter (where dropped) as dropped,
      count(distinct case_id) filter (where noticed) as noticed,
      count(distinct case_id) filter (where rejected) as rejected
      """;

  private final JdbcClient db;

  ExemptionQueries(JdbcClient db) {
    this.db = db;
  }

  /** Whose cases, and the responses of which days. */
  record Question(Reader reader, @Nullable LocalDate from, LocalDate to) {
    Map<String, @Nullable Object> parameters() {
      var parameters = new HashMap<String, @Nullable Object>();
      parameters.put("authority", reader.authority().value());
      parameters.put("person", reader.person());
      parameters.put("from", from);
      parameters.put("to", to);
      return parameters;
    }
  }

  long cases(Question question) {
    return db.sql("select count(distinct case_id)" + WHICH)
        .params(question.parameters())
        .query(Long.class)
        .single();
  }

  List<ExemptionsView.Section> sections(Question question) {
    var provisions = new HashMap<String, List<Provision>>();
    db.sql(
            "select section, provision, against, "
                + COUNTS
                + WHICH
                + " group by 1, 2, 3 order by cases desc, provision, against")
        .params(question.parameters())
        .query(
            row -> {
              provisions
                  .computeIfAbsent(row.getString("section"), _ -> new ArrayList<>())
                  .add(provision(row));
            });
    return db.sql(
            "select section, count(distinct case_id) as cases"
                + WHICH
                + " group by 1 order by cases desc, section")
        .params(question.parameters())
        .query(
            (row, number) ->
                new ExemptionsView.Section(
                    row.getString("section"),
                    row.getLong("cases"),
                    drillDown(row.getString("section")),
                    List.copyOf(provisions.getOrDefault(row.getString("section"), List.of()))))
        .list();
  }

  int behind(Reader reader) {
    return Access.behind(db, reader.authority(), reader.person());
  }

  private static Provision provision(ResultSet row) throws SQLException {
    return new Provision(
        row.getString("provision"),
        Against.valueOf(row.getString("against")),
        row.getLong("cases"),
        row.getLong("maintained"),
        row.getLong("outweighed"),
        row.getLong("unweighed"),
        row.getLong("reviewed"),
        row.getLong("dropped"),
        row.getLong("noticed"),
        row.getLong("rejected"),
        drillDown(row.getString("provision")));
  }

  /** The register, which shows what is relied on now. */
  private static String drillDown(String provision) {
    return "/cases?exemption=" + URLEncoder.encode(provision, StandardCharsets.UTF_8);
  }
}
