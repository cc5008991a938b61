package uk.foicasebook.query.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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
import uk.foicasebook.query.projection.ParkedCase;
import uk.foicasebook.query.projection.ParkedCases;
import uk.foicasebook.query.projection.ReadModel;
import uk.foicasebook.query.reconcile.Verification.Difference;

/**
 * Replays the archive from nothing, beside the live tables, and names every row that differs. Each
 * page of cases is read in one snapshot, so that the feed may go on meanwhile.
 */
@Component
public class Replay {
  private static final int CASES_A_PAGE = 500;
  private static final int MOST_DIFFERENCES = 100;

  private final JdbcClient db;
  private final FactArchive archive;
  private final ParkedCases parkedCases;
  private final List<ReadModel<?>> readModels;
  private final TransactionTemplate snapshot;

  public Replay(
      JdbcClient db,
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
          snapshot.execute(_ -> compare(archive.casesAfter(authority, after, CASES_A_PAGE), tally));
      last = page == null || page.isEmpty() ? null : page.getLast();
    } while (last != null);
    readModels.forEach(model -> orphans(model.table(), authority, tally));
    return tally.verification();
  }

  private List<CaseId> compare(List<CaseId> ids, Tally tally) {
    Map<CaseId, List<Envelope>> facts = archive.facts(ids);
    var files = new HashMap<CaseId, CaseFile>();
    for (CaseId id : ids) {
      List<Envelope> ofCase = facts.getOrDefault(id, List.of());
      chain(id, ofCase, tally);
      ParkedCase parked = parkedCases.find(id).orElse(null);
      if (parked != null) {
        tally.behind.add(id);
      }
      long end = parked == null ? Long.MAX_VALUE : parked.fromRevision();
      CaseFile file =
          Fold.of(id, ofCase.stream().filter(fact -> fact.revision() < end).toList()).file();
      if (file != null) {
        files.put(id, file);
      }
    }
    readModels.forEach(model -> compare(model, ids, files, tally));
    return ids;
  }

  private static <R extends Record> void compare(
      ReadModel<R> model, List<CaseId> ids, Map<CaseId, CaseFile> files, Tally tally) {
    Map<CaseId, R> live = model.rows(ids);
    Set<CaseId> either = new HashSet<>(live.keySet());
    either.addAll(files.keySet());
    for (CaseId id : either) {
      CaseFile file = files.get(id);
      R stands = live.get(id);
      if (stands == null) {
        tally.differs(model.table(), id, "the row is missing");
      } else if (file == null) {
        tally.differs(model.table(), id, "the row has no facts behind it");
      } else if (!stands.equals(model.row(file))) {
        tally.differs(model.table(), id, "the row differs");
      }
    }
    tally.rows.merge(model.table(), (long) live.size(), Long::sum);
  }

  /** Rows of cases that the archive has never heard of. */
  private void orphans(String table, @Nullable AuthorityId authority, Tally tally) {
    db.sql(
            """
            select case_id from %s row
            where not exists (select 1 from fact where fact.case_id = row.case_id)
              and (cast(:authority as text) is null or authority = :authority)
            order by case_id limit %d
            """
                .formatted(table, MOST_DIFFERENCES))
        .param("authority", authority == null ? null : authority.value())
        .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
        .list()
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
      return new Verification(differences.isEmpty(), cases, facts, rows, differences, behind);
    }
  }
}
