package uk.foicasebook.query.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.Metadata;
import uk.foicasebook.keys.Seals;
import uk.foicasebook.query.access.Access;
import uk.foicasebook.query.archive.FactArchive;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Fold;
import uk.foicasebook.query.clock.CutOff;
import uk.foicasebook.query.projection.ParkedCase;
import uk.foicasebook.query.projection.ParkedCases;
import uk.foicasebook.query.rest.Problem;
import uk.foicasebook.query.rest.Reader;

/** Reads one case from the archive, now or as it was, for those of its own authority. */
@Component
public class CaseReading {
  private final FactArchive archive;
  private final ParkedCases parkedCases;
  private final Seals seals;

  CaseReading(FactArchive archive, ParkedCases parkedCases, Seals seals) {
    this.archive = archive;
    this.parkedCases = parkedCases;
    this.seals = seals;
  }

  /**
   * A case and the facts it was folded from.
   *
   * @param unmasked whether the reader was shown who asked
   * @param behind what is missing from it, where it is parked
   */
  public record ReadCase(
      CaseFile file, List<Envelope> facts, boolean unmasked, @Nullable Behind behind) {}

  /** The case stands still from a revision on, and why. */
  public record Behind(long fromRevision, String reason) {
    static @Nullable Behind of(@Nullable ParkedCase parked) {
      return parked == null ? null : new Behind(parked.fromRevision(), parked.reason());
    }
  }

  /**
   * The case from the facts that the cut-off admits.
   *
   * @throws org.springframework.web.ErrorResponseException 404 where there is no such case, it is
   *     another authority's, not this reader's to see, or not known then
   */
  public ReadCase read(CaseId id, Reader reader, CutOff cutOff) {
    List<Envelope> all = archive.facts(id);
    if (all.isEmpty()
        || !all.getFirst().metadata().authority().equals(reader.authority())
        || !Access.allows(all, reader.person())) {
      throw Problem.notFound("There is no case " + id + ".");
    }
    ParkedCase parked = parkedCases.find(id).orElse(null);
    List<Envelope> facts =
        all.stream()
            .filter(fact -> parked == null || fact.revision() < parked.fromRevision())
            .filter(f -> cutOff.admits(f.metadata().knownAt(), f.metadata().recordedAt()))
            .toList();
    Fold fold = Fold.of(id, facts, this::open);
    Behind behind =
        fold.fault() == null
            ? Behind.of(parked)
            : new Behind(fold.fault().revision(), fold.fault().reason());
    if (fold.file() == null) {
      throw behind == null
          ? Problem.notFound("Case " + id + " was not known then.")
          : Problem.behind("Case " + id + " cannot be read: " + behind.reason());
    }
    return new ReadCase(fold.file(), facts, Access.knowsRequester(all, reader.person()), behind);
  }

  /** The reason given beside a stored fact, opened. */
  @Nullable ProtectedText why(Envelope stored) {
    ProtectedText why = stored.metadata().why();
    return why == null ? null : seals.openBeside(stored.caseId(), Metadata.WHY, why);
  }

  /** The same case from fewer of its facts; empty where the request is not among them. */
  Optional<ReadCase> only(ReadCase read, Predicate<Envelope> which) {
    List<Envelope> facts = read.facts().stream().filter(which).toList();
    return Optional.ofNullable(Fold.of(read.file().id(), facts, this::open).file())
        .map(file -> new ReadCase(file, facts, read.unmasked(), read.behind()));
  }

  /** A stored fact with its texts opened, or marked erased where their key is gone. */
  public Fact open(Envelope stored) {
    return seals.open(stored.caseId(), stored.fact());
  }
}
