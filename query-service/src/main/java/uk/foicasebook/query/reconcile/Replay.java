package uk.foicasebook.query.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.FactHash;
import uk.foicasebook.query.archive.FactArchive;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Fold;
import uk.foicasebook.query.projection.FoldedCase;
import uk.foicasebook.query.projection.ParkedCase;
import uk.foicasebook.query.projection.ParkedCases;
import uk.foicasebook.query.projection.ReadModel;
import uk.foicasebook.query.projection.RowTable;
import uk.foicasebook.query.reconcile.Verification.Difference;

/**
 * Replays the archive from nothing, beside the live tables, and names every row that differs. Each
 * page of cases is read in one snapshot, so that the feed may go on meanwhile.
 */
@Component
public class Replay {
  private static final int CASES_A_PAGE = 500;
  private static final int MOST_DIFFERENCES = 100;

  private final JdbcTemplate db;
  private final FactArchive archive;
  private final ParkedCases parkedCases;
  private final List<ReadModel<?>> readModels;
  private final TransactionTemplate snapshot;

  public Replay(
      JdbcTemplate db,
      FactArchive archive,
      ParkedCases parkedCases,
      List<ReadModel<?>> readModels,
      PlatformTransactionManager transactions) {
    this.db = db;
    this.archive = archive;
    this.parkedCases = parkedCases;
    this.readModels = readModels;
    this.snapshot = new TransactionTemplate(transactions);
    this.snapshot.setReadOnly(true);
    this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /**
   * Replays everything and compares. Takes time in proportion to the book.
   *
   * @param authority only its cases; null for those of all
   */
  public Verification verify(@Nullable AuthorityId authority) {
    var tally = new Tally();
    CaseId last = null;
    List<CaseId> page;
    do {
      CaseId after = last;
      page =
          snapshot.execute(
              _ -> {
                holdTheTables();
                return compare(archive.casesAfter(authority, after, CASES_A_PAGE), tally);
              });
      last = page == null || page.isEmpty() ? null : page.getLast();
    } while (last != null);
    readModels.forEach(model -> orphans(model.table().name(), authority, tally));
    return tally.verification();
  }

  private List<CaseId> compare(List<CaseId> ids, Tally tally) {
    Map<CaseId, List<Envelope>> facts = archive.facts(ids);
    var cases = new HashMap<CaseId, FoldedCase>();
    for (CaseId id : ids) {
      List<Envelope> ofCase = facts.getOrDefault(id, List.of());
      chain(id, ofCase, tally);
      ParkedCase parked = parkedCases.find(id).orElse(null);
      if (parked != null) {
        tally.behind.add(id);
      }
      long end = parked == null ? Long.MAX_VALUE : parked.fromRevision();
      List<Envelope> applied = ofCase.stream().filter(fact -> fact.revision() < end).toList();
      CaseFile file = Fold.of(id, applied).file();
      if (file != null) {
        cases.put(id, new FoldedCase(file, applied));
      }
    }
    readModels.forEach(model -> compare(model, ids, cases, tally));
    return ids;
  }

  private <R extends Record> void compare(
      ReadModel<R> model, List<CaseId> ids, Map<CaseId, FoldedCase> cases, Tally tally) {
    Map<CaseId, Set<R>> live = model.table().rows(db, ids);
    for (CaseId id : ids) {
      Set<R> stands = live.getOrDefault(id, Set.of());
      FoldedCase folded = cases.get(id);
      Set<R> should = folded == null ? Set.of() : Set.copyOf(model.rows(folded));
      if (!stands.equals(should)) {
        tally.differs(model.table().name(), id, difference(model.table(), stands, should));
      }
    }
    tally.rows.merge(
        model.table().name(), live.values().stream().mapToLong(Set::size).sum(), Long::sum);
  }

  /** In which way; never what the rows say. */
  private static <R extends Record> String difference(
      RowTable<R> table, Set<R> stands, Set<R> should) {
    if (stands.isEmpty()) {
      return "the row is missing";
    }
    if (should.isEmpty()) {
      return "the row has no facts behind it";
    }
    if (stands.size() == 1 && should.size() == 1) {
      return "the row differs in "
          + String.join(
              ", ", table.differences(stands.iterator().next(), should.iterator().next()));
    }
    var missing = new HashSet<>(should);
    missing.removeAll(stands);
    var strange = new HashSet<>(stands);
    strange.removeAll(should);
    return "%d rows are missing and %d should not be".formatted(missing.size(), strange.size());
  }

  /** Before the snapshot is taken, or a table that was rebuilt meanwhile would seem empty in it. */
  private void holdTheTables() {
    db.execute(
        "lock table %s in access share mode"
            .formatted(
                readModels.stream()
                    .map(model -> model.table().name())
                    .collect(Collectors.joining(", "))));
  }

  /** Rows of cases that the archive has never heard of. */
  private void orphans(String table, @Nullable AuthorityId authority, Tally tally) {
    String whose = authority == null ? null : authority.value();
    db.query(
            """
            select distinct case_id from %s row
            where not exists (select 1 from fact where fact.case_id = row.case_id)
              and (cast(? as text) is null or authority = ?)
            order by case_id limit %d
            """
                .formatted(table, MOST_DIFFERENCES),
            (row, _) -> new CaseId(row.getObject("case_id", UUID.class)),
            whose,
            whose)
        .forEach(id -> tally.differs(table, id, "the row has no facts behind it"));
  }

  /** The archive itself: every fact there, in order, and what its hash says. */
  private static void chain(CaseId id, List<Envelope> facts, Tally tally) {
    String before = FactHash.NONE_BEFORE;
    long revision = 0;
    for (Envelope fact : facts) {
      if (fact.revision() != revision++
          || !fact.metadata().previousHash().equals(before)
          || !fact.isIntact()) {
        tally.differs("fact", id, "the chain is broken at revision " + fact.revision());
        return;
      }
      before = fact.metadata().hash();
    }
    tally.cases++;
    tally.facts += facts.size();
  }

  private static final class Tally {
    private final List<Difference> differences = new ArrayList<>();
    private final List<CaseId> behind = new ArrayList<>();
    private final Map<String, Long> rows = new LinkedHashMap<>();
    private long cases;
    private long facts;

    void differs(String table, CaseId id, String what) {
      if (differences.size() < MOST_DIFFERENCES) {
        differences.add(new Difference(table, id, what));
      }
    }

    Verification verification() {
      return new Verification(differences.isEmpty(), cases, facts, rows, differences, behind, null);
    }
  }
}
