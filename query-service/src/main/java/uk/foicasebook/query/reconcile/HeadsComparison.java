package uk.foicasebook.query.reconcile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.chain.Head;
import uk.foicasebook.query.archive.Arrivals;
import uk.foicasebook.query.archive.FactArchive;
import uk.foicasebook.query.archive.FactIdentity;
import uk.foicasebook.query.reconcile.Verification.Difference;
import uk.foicasebook.query.reconcile.Verification.Store;

/**
 * Holds the archive against the store it is a copy of, case by case: a hash is over everything
 * before it, so two heads that agree mean two books that agree.
 */
@Component
class HeadsComparison {
  private static final Logger LOG = LoggerFactory.getLogger(HeadsComparison.class);
  private static final int CASES_A_PAGE = 500;
  private static final int MOST_DIFFERENCES = 100;

  /** What is on its way arrives within it. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final StoreHeads store;
  private final FactArchive archive;
  private final Arrivals arrivals;

  HeadsComparison(StoreHeads store, FactArchive archive, Arrivals arrivals) {
    this.store = store;
    this.archive = archive;
    this.arrivals = arrivals;
  }

  /**
   * Compares an authority's cases.
   *
   * @param token of whoever asks, which is passed on to the command service
   */
  Store compare(AuthorityId authority, String token) {
    if (!store.isKnown()) {
      return Store.notCompared(
          "Not compared: casebook.audit.command-service does not say where the store is asked.");
    }
    // What is here already when the store is asked must be in its answer.
    Set<CaseId> here = cases(authority);
    List<Head> heads;
    try {
      heads = store.heads(token);
    } catch (RestClientException away) {
      LOG.warn("the command service told no heads: {}", away.getClass().getSimpleName());
      return Store.notCompared("Not compared: the command service did not tell its heads.");
    }
    List<Difference> differences = new ArrayList<>();
    for (Head head : heads) {
      CaseId id = CaseId.of(head.stream());
      here.remove(id);
      difference(authority, id, head)
          .ifPresent(what -> differences.add(new Difference("fact", id, what)));
    }
    here.stream()
        .map(id -> new Difference("fact", id, "the store has no such case"))
        .forEach(differences::add);
    return Store.compared(heads.size(), differences.stream().limit(MOST_DIFFERENCES).toList());
  }

  private Optional<String> difference(AuthorityId authority, CaseId id, Head head) {
    // It may have gone on since the store was asked, so that it is not always the last fact here.
    Optional<FactIdentity> here = archive.identity(id, head.revision());
    if (here.isEmpty() && !arrivals.await(authority, id, head.revision(), PATIENCE)) {
      return Optional.of(
          archive
              .revision(authority, id)
              .map(
                  last ->
                      "it ends at revision %d here, and at %d in the store"
                          .formatted(last, head.revision()))
              .orElse("it is missing here; the store has it up to revision " + head.revision()));
    }
    return here.or(() -> archive.identity(id, head.revision()))
            .filter(fact -> fact.hash().equals(head.hash()))
            .isPresent()
        ? Optional.empty()
        : Optional.of("revision %d is another fact in the store".formatted(head.revision()));
  }

  private Set<CaseId> cases(AuthorityId authority) {
    Set<CaseId> cases = new HashSet<>();
    List<CaseId> page = archive.casesAfter(authority, null, CASES_A_PAGE);
    while (!page.isEmpty()) {
      cases.addAll(page);
      page = archive.casesAfter(authority, page.getLast(), CASES_A_PAGE);
    }
    return cases;
  }
}
