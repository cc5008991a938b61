package uk.foicasebook.events.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.wire.EventJson;
import uk.foicasebook.events.wire.EventNames;
import uk.foicasebook.events.wire.StoredName;

/**
 * A golden file: a fact exactly as it is stored. {@code name.r1.json} is there for every fact and
 * revision; {@code name.r1.variant.json} shows another form of the same, {@code bare} the one with
 * every optional component null.
 */
record Golden(StoredName name, Path file) {
  static final Path FOLDER = Path.of("src/test/resources/contract");
  private static final Pattern FILE_NAME =
      Pattern.compile("(?<name>[a-z-]+)\\.r(?<revision>[0-9]+)(\\.[a-z-]+)?\\.json");

  /** Every golden file there is. */
  static List<Golden> all() {
    try (var files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().map(Golden::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files there must be: one a fact and revision, up to today's. */
  static List<Golden> demanded() {
    return EventNames.FACTS.all().stream().flatMap(Golden::revisions).toList();
  }

  /** Writes today's facts that have no golden file yet; never touches one that is there. */
  static void writeMissing(List<Fact> examples) {
    for (var example : examples) {
      var name = EventNames.FACTS.nameOf(example);
      writeIfMissing(name + ".json", example);
      if (!Optionals.of(example.getClass()).isEmpty()) {
        writeIfMissing(name + ".bare.json", Optionals.bare(example));
      }
    }
  }

  private static void writeIfMissing(String fileName, Fact fact) {
    var file = FOLDER.resolve(fileName);
    if (!Files.exists(file)) {
      Approved.write(file, EventJson.write(fact));
    }
  }

  byte[] bytes() {
    return Approved.read(file);
  }

  Class<? extends Fact> kind() {
    return EventNames.FACTS.kindOf(name.name());
  }

  boolean leavesOut(String component) {
    return new String(bytes(), UTF_8).contains("\"%s\":null".formatted(component));
  }

  boolean isToday() {
    return EventNames.FACTS.current(name.name()).equals(name);
  }

  private static Stream<Golden> revisions(String name) {
    return IntStream.rangeClosed(1, EventNames.FACTS.current(name).revision())
        .mapToObj(revision -> new StoredName(name, revision))
        .map(stored -> new Golden(stored, FOLDER.resolve(stored + ".json")));
  }

  private static Golden of(Path file) {
    var matcher = FILE_NAME.matcher(file.getFileName().toString());
    if (!matcher.matches()) {
      throw new IllegalStateException("Not the name of a golden file: " + file);
    }
    return new Golden(
        new StoredName(matcher.group("name"), Integer.parseInt(matcher.group("revision"))), file);
  }

  @Override
  public String toString() {
    return file.getFileName().toString();
  }
}
