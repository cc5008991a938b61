package uk.foicasebook.command.desk;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import uk.foicasebook.command.documents.Reception;
import uk.foicasebook.command.documents.Shelf;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.ErasureScope;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.RecordsEvent.PersonalDataErased;
import uk.foicasebook.events.Subject;
import uk.foicasebook.keys.Seals;

/**
 * Destroys keys, and the documents under them, once the fact that they are destroyed is stored.
 * What is to go stands in {@code pending_erasure} from the fact's own transaction until it is gone,
 * so that no crash between the two databases leaves a key behind.
 */
@Component
class Erasures {
  private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);

  private final JdbcClient store;
  private final Seals seals;
  private final Reception documents;

  Erasures(JdbcClient store, Seals seals, Reception documents) {
    this.store = store;
    this.seals = seals;
    this.documents = documents;
  }

  private record Pending(long id, CaseId caseId, ErasureScope scope) {}

  /** Notes what is to go, in the transaction of its fact. */
  void note(String stream, Collection<? extends Fact> facts) {
    for (var fact : facts) {
      if (fact instanceof PersonalDataErased erased) {
        store
            .sql("insert into pending_erasure (case_id, scope) values (?, ?)")
            .params(CaseId.of(stream).value(), erased.scope().name())
            .update();
      }
    }
  }

  /** Destroys what is noted; what fails stays noted. */
  @EventListener(ApplicationReadyEvent.class)
  @Scheduled(fixedDelayString = "${casebook.erasures.every:PT5M}")
  void carryOut() {
    for (var each : pending()) {
      try {
        seals.erase(each.caseId(), subjects(each.scope()));
        documents.clear(each.caseId(), Shelf.clearedBy(each.scope()));
        store.sql("delete from pending_erasure where id = ?").param(each.id()).update();
      } catch (RuntimeException failure) {
        LOG.warn("Keys or documents of case {} are still to be destroyed", each.caseId(), failure);
      }
    }
  }

  private List<Pending> pending() {
    return store
        .sql("select id, case_id, scope from pending_erasure order by id")
        .query(
            (row, _) ->
                new Pending(
                    row.getLong(1),
                    new CaseId(row.getObject(2, UUID.class)),
                    ErasureScope.valueOf(row.getString(3))))
        .list();
  }

  private static Set<Subject> subjects(ErasureScope scope) {
    return switch (scope) {
      case CASE -> EnumSet.allOf(Subject.class);
      case REQUESTER -> EnumSet.of(Subject.REQUESTER);
      case THIRD_PARTIES -> EnumSet.of(Subject.THIRD_PARTY);
    };
  }
}
