package uk.foicasebook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.foicasebook.events.chain.Checkpoint;
import uk.foicasebook.events.chain.CheckpointChain;
import uk.foicasebook.events.chain.CheckpointFile;
import uk.foicasebook.events.chain.Pem;

/** {@code casebook verify-checkpoint FILE}: no database, no service, no network. */
@Command(
    name = "verify-checkpoint",
    description = "Whether checkpoints that were handed out are signed, and what was signed.",
    footer = {
      "",
      "A FILE is what /audit/checkpoints or /audit/checkpoints/newest of the command service",
      "answers. Several files, kept at different times, must tell one story: the same number is",
      "the same checkpoint, and each follows the one before it. Give the public key you were",
      "handed with --key: a file's own key proves only that it was not changed since.",
      "Exit status: 0 good, 1 not good, 2 not understood."
    })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class VerifyCheckpointCommand implements Callable<Integer> {
  private static final int NOT_GOOD = 1;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "What was handed out.")
  private List<Path> files;

  @Option(
      names = "--key",
      paramLabel = "PEM",
      description = "The public key it must be signed with.")
  private @Nullable Path key;

  @Override
  public Integer call() {
    List<CheckpointFile> read = files.stream().map(this::read).toList();
    List<PublicKey> keys = key == null ? keys(read) : keys(text(key), key.toString());
    List<String> faults = new ArrayList<>();
    read.forEach(file -> faults.addAll(file.faults(keys)));
    List<Checkpoint> story =
        read.stream()
            .flatMap(file -> file.checkpoints().stream())
            .distinct()
            .sorted(Comparator.comparingLong(Checkpoint::number))
            .toList();
    if (read.size() > 1) {
      together(story, keys, faults);
    }
    print(read, story, keys, faults);
    return faults.isEmpty() ? 0 : NOT_GOOD;
  }

  /**
   * Two different ones of one number, or neighbours that do not link. Gaps between files are not
   * held against anybody.
   */
  private static void together(List<Checkpoint> story, List<PublicKey> keys, List<String> faults) {
    for (int i = 1; i < story.size(); i++) {
      Checkpoint before = story.get(i - 1);
      Checkpoint next = story.get(i);
      if (before.number() == next.number()) {
        faults.add("There are two different checkpoints of number %d.".formatted(next.number()));
      } else if (next.number() == before.number() + 1) {
        CheckpointChain.faults(List.of(before, next), keys).stream()
            .filter(fault -> !faults.contains(fault))
            .forEach(faults::add);
      }
    }
  }

  private void print(
      List<CheckpointFile> read,
      List<Checkpoint> story,
      List<PublicKey> keys,
      List<String> faults) {
    PrintWriter out = spec.commandLine().getOut();
    keys.forEach(each -> out.println("key " + fingerprint(each)));
    for (Checkpoint each : story) {
      out.println(
          "checkpoint %d of %s: %d streams up to position %d"
              .formatted(each.number(), each.at(), each.streams(), each.position()));
    }
    long heads = read.stream().mapToLong(file -> file.heads().size()).sum();
    if (faults.isEmpty()) {
      out.println(
          "good: %d checkpoint%s signed, %d heads under them"
              .formatted(story.size(), story.size() == 1 ? "" : "s", heads));
    }
    faults.forEach(spec.commandLine().getErr()::println);
  }

  private CheckpointFile read(Path file) {
    try {
      CheckpointFile read = JSON.readValue(text(file), CheckpointFile.class);
      if (read.publicKey() == null || read.checkpoints() == null || read.heads() == null) {
        throw misunderstood(file + " is not a file of checkpoints");
      }
      return read;
    } catch (JacksonException e) {
      throw misunderstood(file + " is not a file of checkpoints");
    }
  }

  private List<PublicKey> keys(List<CheckpointFile> read) {
    return read.stream()
        .map(CheckpointFile::publicKey)
        .distinct()
        .flatMap(pem -> keys(pem, "the file").stream())
        .toList();
  }

  private List<PublicKey> keys(String pem, String where) {
    try {
      return Pem.publicKeys(pem);
    } catch (IllegalArgumentException e) {
      throw misunderstood(where + " holds no public key: " + e.getMessage());
    }
  }

  private String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw misunderstood("Cannot read " + file);
    }
  }

  private ParameterException misunderstood(String what) {
    return new ParameterException(spec.commandLine(), what);
  }

  private static String fingerprint(PublicKey key) {
    try {
      return "SHA-256 "
          + HexFormat.ofDelimiter(":")
              .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getEncoded()), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
