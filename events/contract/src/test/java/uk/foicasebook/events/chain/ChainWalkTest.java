package uk.foicasebook.events.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.IntakeEvent.OfficerAssigned;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.chain.ChainFault.Added;
import uk.foicasebook.events.chain.ChainFault.Changed;
import uk.foicasebook.events.chain.ChainFault.Missing;
import uk.foicasebook.events.chain.ChainFault.Reordered;
import uk.foicasebook.events.chain.ChainFault.Unlinked;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.FactHash;
import uk.foicasebook.events.wire.Provenance;

class ChainWalkTest {
  private static final String CASE = "0192f0c0-0000-7000-8000-000000000001";
  private static final String OTHER = "0192f0c0-0000-7000-8000-000000000002";

  @Test
  void an_untouched_book_has_no_fault() {
    List<Envelope> facts = new ArrayList<>(stream(CASE, 3));
    facts.addAll(stream(OTHER, 2));

    assertThat(firstFault(facts)).isEmpty();
  }

  @Test
  void one_changed_byte_is_found() {
    List<Envelope> facts = stream(CASE, 3);
    facts.get(1).payload()[20] ^= 1;

    assertThat(firstFault(facts)).contains(new Changed(CASE, 1));
  }

  @Test
  void a_fact_taken_out_is_missed() {
    List<Envelope> facts = stream(CASE, 3);
    facts.remove(1);

    assertThat(firstFault(facts)).contains(new Missing(CASE, 1));
  }

  @Test
  void two_facts_swapped_are_found() {
    List<Envelope> facts = stream(CASE, 3);
    Envelope first = facts.get(1);
    Envelope second = facts.get(2);
    facts.set(1, at(second, first.revision(), first.position()));
    facts.set(2, at(first, second.revision(), second.position()));

    assertThat(firstFault(facts)).contains(new Changed(CASE, 1));
  }

  @Test
  void a_fact_put_in_does_not_fit_even_with_a_hash_of_its_own() {
    List<Envelope> facts = stream(CASE, 3);
    facts.set(1, fact(CASE, 1, "somebody-else", facts.get(0).metadata().hash()));

    assertThat(firstFault(facts)).contains(new Unlinked(CASE, 2));
  }

  @Test
  void a_revision_twice_is_found() {
    List<Envelope> facts = stream(CASE, 2);
    facts.add(facts.get(1));

    assertThat(firstFault(facts)).contains(new Added(CASE, 1));
  }

  @Test
  void a_fact_stored_before_the_one_it_follows_is_found() {
    List<Envelope> facts = stream(CASE, 3);
    facts.set(2, at(facts.get(2), 2, 5));

    assertThat(firstFault(facts)).contains(new Reordered(CASE, 2));
  }

  private static Optional<ChainFault> firstFault(List<Envelope> facts) {
    ChainWalk walk = new ChainWalk();
    return facts.stream().flatMap(fact -> walk.next(fact).stream()).findFirst();
  }

  private static List<Envelope> stream(String stream, int length) {
    List<Envelope> facts = new ArrayList<>();
    String previous = FactHash.NONE_BEFORE;
    for (int revision = 0; revision < length; revision++) {
      Envelope fact = fact(stream, revision, "officer-" + revision, previous);
      previous = fact.metadata().hash();
      facts.add(fact);
    }
    return facts;
  }

  private static Envelope fact(String stream, long revision, String officer, String previous) {
    return Envelope.seal(
        stream + "-" + revision,
        stream,
        revision,
        10 + revision,
        new OfficerAssigned(LocalDate.of(2026, 3, 2), new PersonId(officer)),
        new Provenance(
            new AuthorityId("sample-police"),
            new PersonId("officer-1"),
            null,
            null,
            Instant.parse("2026-03-02T09:00:00Z"),
            Instant.parse("2026-03-02T09:00:00Z"),
            "command-1"),
        previous);
  }

  private static Envelope at(Envelope fact, long revision, long position) {
    return new Envelope(
        fact.eventId(),
        fact.stream(),
        revision,
        position,
        fact.name(),
        fact.metadata(),
        fact.metadataBytes(),
        fact.payload());
  }
}
