package uk.foicasebook.command.aggregate;

import java.util.Optional;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Loads cases, keeping the ones lately used in memory.
 *
 * <p>A remembered case answers only after its revision was found to be the store's: another
 * instance may have added a fact meanwhile, and a case that refuses from memory would never meet
 * the store. One question to an index is what that costs; reading the whole history is what it
 * saves.
 */
final class CaseRepository extends EventSourcingRepository<CaseAggregate> {
  static final String BEAN = "caseRepository";

  private final EventStore store;
  private final RecentCases recent;

  private CaseRepository(
      EventSourcingRepository.Builder<CaseAggregate> builder, EventStore store, int remembered) {
    super(builder);
    this.store = store;
    this.recent = new RecentCases(remembered);
  }

  /**
   * @param remembered how many cases to keep in memory
   */
  static CaseRepository on(
      EventStore store,
      ParameterResolverFactory parameters,
      HandlerDefinition handlers,
      int remembered) {
    return new CaseRepository(
        EventSourcingRepository.builder(CaseAggregate.class)
            .eventStore(store)
            .parameterResolverFactory(parameters)
            .handlerDefinition(handlers)
            .lockFactory(PessimisticLockFactory.usingDefaults()),
        store,
        remembered);
  }

  @Override
  protected EventSourcedAggregate<CaseAggregate> doLoadWithLock(
      String caseId, @Nullable Long expectedVersion) {
    var remembered = recent.get(caseId);
    if (remembered == null) {
      return super.doLoadWithLock(caseId, expectedVersion);
    }
    if (!store.lastSequenceNumberFor(caseId).equals(Optional.ofNullable(remembered.version()))) {
      recent.forget(caseId);
      return super.doLoadWithLock(caseId, expectedVersion);
    }
    return remembered;
  }

  @Override
  protected void validateOnLoad(Aggregate<CaseAggregate> loaded, @Nullable Long expectedVersion) {
    forgetOnRollback(loaded.identifierAsString());
    super.validateOnLoad(loaded, expectedVersion);
  }

  @Override
  protected void doSaveWithLock(EventSourcedAggregate<CaseAggregate> saved) {
    super.doSaveWithLock(saved);
    var caseId = saved.identifierAsString();
    if (caseId != null) {
      forgetOnRollback(caseId);
      recent.put(caseId, saved);
    }
  }

  /** What a failed command left in memory never happened. */
  private void forgetOnRollback(String caseId) {
    CurrentUnitOfWork.get().root().onRollback(_ -> recent.forget(caseId));
  }
}
