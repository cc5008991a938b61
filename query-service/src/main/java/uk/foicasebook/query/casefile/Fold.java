package uk.foicasebook.query.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.correction.Corrections;
import uk.foicasebook.events.correction.Told;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.UnknownFact;
import uk.foicasebook.events.wire.UnreadableFact;
import uk.foicasebook.keys.KeysUnavailable;

/**
 * A case folded from its facts as far as they can be applied.
 *
 * @param file null where not even the request could be, or none of these facts is the request
 * @param fault the first fact that could not be applied, if there is one
 */
public record Fold(@Nullable CaseFile file, @Nullable Fault fault) {

  /** A fact that cannot be applied, and why, without anything from the fact itself. */
  public record Fault(long revision, String factName, String reason) {}

  /** Folds facts as they are stored, what is said of people sealed: all that read models need. */
  public static Fold of(CaseId id, List<Envelope> facts) {
    return of(id, facts, Envelope::fact);
  }

  /**
   * Folds facts in their order. They need not be all: a view of a past day leaves some out.
   *
   * @param reading how a fact is read, sealed or opened
   */
  public static Fold of(CaseId id, List<Envelope> facts, Function<Envelope, Fact> reading) {
    var course = new Course(id, reading);
    for (Envelope fact : facts) {
      if (!course.goesOn(fact)) {
        break;
      }
    }
    return course.sofar();
  }

  /** A case folded fact by fact, for who wants to see it in between. */
  public static final class Course {
    private final CaseId id;
    private final Function<Envelope, Fact> reading;
    private final List<Told> told = new ArrayList<>();
    private Fold sofar = new Fold(null, null);
    private boolean over;

    public Course(CaseId id, Function<Envelope, Fact> reading) {
      this.id = id;
      this.reading = reading;
    }

    /** What the facts up to here come to. */
    public Fold sofar() {
      return sofar;
    }

    /** Takes the next fact in; false where nothing that may follow it can change the fold. */
    public boolean goesOn(Envelope fact) {
      if (!over) {
        sofar = with(fact);
        over = sofar.file() == null || sofar.fault() != null;
      }
      return !over;
    }

    private Fold with(Envelope fact) {
      CaseFile file = sofar.file();
      try {
        var event = (CaseEvent) reading.apply(fact);
        told.add(new Told(fact.revision(), fact.metadata().by(), event));
        return new Fold(
            file != null && Corrections.changesOthers(event)
                ? refolded(id, Corrections.inEffect(told))
                : next(id, file, fact.revision(), event),
            null);
      } catch (KeysUnavailable away) {
        throw away;
      } catch (UnreadableFact | UnknownFact | IllegalStateException fault) {
        return new Fold(file, fault(fact, fault.getMessage()));
      } catch (RuntimeException fault) {
        // Its message may quote the fact.
        return new Fold(file, fault(fact, fault.getClass().getSimpleName()));
      }
    }
  }

  /** What was put right or erased is as if it had never stood there otherwise. */
  private static @Nullable CaseFile refolded(CaseId id, List<Told> right) {
    CaseFile file = null;
    for (Told told : right) {
      file = next(id, file, told.revision(), told.fact());
    }
    return file;
  }

  private static @Nullable CaseFile next(
      CaseId id, @Nullable CaseFile file, long revision, CaseEvent event) {
    if (file != null) {
      return file.evolve(revision, event);
    }
    if (revision == 0 && event instanceof RequestReceived request) {
      return CaseFile.open(id, request);
    }
    if (revision == 0) {
      throw new IllegalStateException("a case begins with its request");
    }
    return null;
  }

  private static Fault fault(Envelope fact, @Nullable String reason) {
    return new Fault(
        fact.revision(), fact.name().toString(), reason == null ? "no reason given" : reason);
  }
}
