package uk.foicasebook.command.aggregate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * What the command under way rests on beside what it says: streams, each with the revision it was
 * remembered or read at. Another instance may have added to one of them meanwhile, so whatever the
 * command comes to is only told once the store has said that none of them has grown: facts are
 * stored with that question, and a refusal asks it by itself. Where one has grown, everything is
 * forgotten and decided anew.
 */
public final class Reliance {
  private static final String KEY = Reliance.class.getName();

  private record Remembered(long revision, Runnable forget) {}

  private final Map<String, Remembered> streams = new LinkedHashMap<>();

  private Reliance() {}

  /** From here on the commands of this unit of work may rest on what is remembered. */
  public static Reliance begunIn(UnitOfWork<?> work) {
    var reliance = new Reliance();
    work.root().resources().put(KEY, reliance);
    return reliance;
  }

  /** That of the command under way; nothing outside of one, where the store is to be asked. */
  public static Optional<Reliance> current() {
    return CurrentUnitOfWork.isStarted()
            && CurrentUnitOfWork.get().root().getResource(KEY) instanceof Reliance reliance
        ? Optional.of(reliance)
        : Optional.empty();
  }

  /**
   * Rests on a stream as it was remembered, the first time it is asked for: what the command itself
   * adds is no news to it.
   *
   * @param revision of its last fact; -1 where it had none
   * @param forget what to do where it has grown
   */
  void on(String stream, long revision, Runnable forget) {
    streams.putIfAbsent(stream, new Remembered(revision, forget));
  }

  /** The streams, each with the revision of its last fact. */
  public Map<String, Long> revisions() {
    var revisions = new LinkedHashMap<String, Long>();
    streams.forEach((stream, remembered) -> revisions.put(stream, remembered.revision()));
    return revisions;
  }

  /** Has everything read again that it rested on. */
  public void forget() {
    streams.values().forEach(remembered -> remembered.forget().run());
  }
}
