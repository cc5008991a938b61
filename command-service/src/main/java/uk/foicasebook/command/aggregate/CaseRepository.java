package uk.foicasebook.command.aggregate;

import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.doors.LastUsed;

/**
 * Loads cases, keeping those used last in memory.
 *
 * <p>A command rests on a remembered case only as far as its {@link Reliance} is borne out: another
 * instance may have added a fact meanwhile.
 */
final class CaseRepository extends EventSourcingRepository<CaseAggregate> {
  static final String BEAN = "caseRepository";

  private final LastUsed<String, EventSourcedAggregate<CaseAggregate>> recent;

  private CaseRepository(EventSourcingRepository.Builder<CaseAggregate> builder, int remembered) {
    super(builder);
    this.recent = new LastUsed<>(remembered);
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
        remembered);
  }

  @Override
  protected EventSourcedAggregate<CaseAggregate> doLoadWithLock(
      String caseId, @Nullable Long expectedVersion) {
    var reliance = Reliance.current();
    var remembered = recent.get(caseId);
    if (reliance.isEmpty() || remembered == null || remembered.version() == null) {
      return super.doLoadWithLock(caseId, expectedVersion);
    }
    reliance.get().on(caseId, remembered.version(), () -> recent.forget(caseId));
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
