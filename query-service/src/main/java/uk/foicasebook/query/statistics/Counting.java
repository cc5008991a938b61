package uk.foicasebook.query.statistics;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.foicasebook.query.access.Access;
import uk.foicasebook.query.rest.Reader;

/** Counts a cohort in one pass, from how cases stood, and finds what a figure counted. */
@Repository
class Counting {
  private final JdbcClient db;

  Counting(JdbcClient db) {
    this.db = db;
  }

  /**
   * Counts by row.
   *
   * @param rows for each row what was counted
   * @param sections for each section how many cases relied on it
   */
  record Counts(SortedMap<String, Map<Counted, Long>> rows, SortedMap<String, Long> sections) {

    /** Over all rows. */
    Map<Counted, Long> total() {
      var total = new EnumMap<Counted, Long>(Counted.class);
      rows.values().forEach(row -> row.forEach((what, n) -> total.merge(what, n, Long::sum)));
      return total;
    }
  }

  Counts count(Definition definition, Inquiry inquiry) {
    List<Counted> all =
        definition.figures().stream()
            .flatMap(figure -> Stream.of(figure.counted(), figure.of()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    String columns =
        all.stream()
            .map(
                each -> "sum(n) filter (where %s) as %s".formatted(each.condition(), each.column()))
            .collect(Collectors.joining(",\n"));
    var rows = new TreeMap<String, Map<Counted, Long>>();
    db.sql(
            """
            select row_key, %1$s from (
              select %2$s as row_key, count(*) as n, %3$s from (%4$s) as cohort
              group by row_key, %3$s) as alike
            group by row_key
            """
                .formatted(
                    columns,
                    definition.rows().key(),
                    definition.cohort().told(),
                    definition.cohort().sql(inquiry.standing())))
        .params(parameters(inquiry))
        .query(
            row -> {
              var counts = new EnumMap<Counted, Long>(Counted.class);
              for (Counted each : all) {
                counts.put(each, row.getLong(each.column()));
              }
              rows.put(row.getString("row_key"), counts);
            });
    definition.rows().always(inquiry.period()).forEach(row -> rows.putIfAbsent(row, Map.of()));
    return new Counts(
        rows, definition.sections() ? sections(definition, inquiry) : new TreeMap<>());
  }

  /** One request counts once under each section it was refused under. */
  private SortedMap<String, Long> sections(Definition definition, Inquiry inquiry) {
    var sections = new TreeMap<String, Long>();
    db.sql(
            "select section, count(*) as cases from (%s) as cohort, unnest(sections) as section where %s group by section"
                .formatted(
                    definition.cohort().sql(inquiry.standing()), Counted.ANSWERED.condition()))
        .params(parameters(inquiry))
        .query(
            row -> {
              sections.put(row.getString("section"), row.getLong("cases"));
            });
    return sections;
  }

  /**
   * Which of a cohort are asked for.
   *
   * @param row only in this row; null for all
   * @param section only what relied on it; null for all
   */
  record Which(Counted counted, @Nullable String row, @Nullable String section) {}

  /**
   * What a figure counted, in the order of its days.
   *
   * @param after goes on after it; null from the first
   */
  List<CountedCase> cases(
      Definition definition, Inquiry inquiry, Which which, @Nullable CaseKey after, int limit) {
    var parameters = new HashMap<String, @Nullable Object>(parameters(inquiry));
    String sql =
        "select * from (%s) as cohort where %s"
            .formatted(definition.cohort().sql(inquiry.standing()), which.counted().condition());
    if (which.row() != null) {
      sql += " and " + definition.rows().key() + " = :row";
      parameters.put("row", which.row());
    }
    if (which.section() != null) {
      sql += " and :section = any(sections)";
      parameters.put("section", which.section());
    }
    if (after != null) {
      sql += " and (day, case_id, nth) > (:afterDay, :afterId, :afterNth)";
      parameters.put("afterDay", after.day());
      parameters.put("afterId", after.id().value());
      parameters.put("afterNth", after.nth());
    }
    boolean requests = definition.cohort().ofRequests();
    return db.sql(sql + " order by day, case_id, nth limit :limit")
        .params(parameters)
        .param("limit", limit)
        .query((row, _) -> CountedCase.read(row, requests))
        .list();
  }

  /** How many of the cases that the reader may see stand still. */
  int behind(Reader reader) {
    return Access.behind(db, reader.authority(), reader.person());
  }

  /** Whether there are cases of the authority that others may see and the reader may not. */
  boolean limited(Reader reader) {
    return db.sql(
            """
            select exists (select 1 from case_access
              where authority = :authority and not ("""
                + Access.sees("case_access.case_id", ":person")
                + "))")
        .param("authority", reader.authority().value())
        .param("person", reader.person())
        .query(Boolean.class)
        .single();
  }

  private static Map<String, Object> parameters(Inquiry inquiry) {
    return Map.of(
        "authority",
        inquiry.reader().authority().value(),
        "person",
        inquiry.reader().person(),
        "from",
        inquiry.period().from(),
        "to",
        inquiry.period().to(),
        "day",
        inquiry.day());
  }
}
