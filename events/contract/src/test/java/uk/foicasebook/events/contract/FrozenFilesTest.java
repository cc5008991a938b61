package uk.foicasebook.events.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What has been stored can still be met, so a golden file and the schema of a past revision are
 * never edited. Their digests stand in {@code frozen.sha256}, which only grows ({@code sha256sum
 * -c} reads it too).
 */
class FrozenFilesTest {
  private static final Path LIST = Path.of("frozen.sha256");

  @BeforeAll
  static void adds_new_files_when_approving() {
    if (Approved.APPROVING) {
      var lines = new TreeMap<>(listed());
      frozen().forEach(file -> lines.putIfAbsent(file, digest(file)));
      Approved.write(
          LIST,
          lines.entrySet().stream()
              .map(line -> line.getValue() + "  " + line.getKey() + "\n")
              .collect(Collectors.joining())
              .getBytes(UTF_8));
    }
  }

  @Test
  void no_frozen_file_was_edited_or_removed() {
    assertThat(listed())
        .allSatisfy(
            (file, digest) ->
                assertThat(Files.exists(Path.of(file)) ? digest(file) : "gone")
                    .as("%s was changed: restore it, and write a new revision instead", file)
                    .isEqualTo(digest));
  }

  @Test
  void every_frozen_file_is_listed() {
    assertThat(listed().keySet()).as("add the new files: mvn test -Dapprove").containsAll(frozen());
  }

  private static List<String> frozen() {
    var golden = Golden.all().stream().map(Golden::file);
    var pastSchemas =
        Golden.demanded().stream().filter(g -> !g.isToday()).map(g -> FactSchema.file(g.name()));
    return Stream.concat(golden, pastSchemas).map(Path::toString).toList();
  }

  private static Map<String, String> listed() {
    return Files.exists(LIST)
        ? new String(Approved.read(LIST), UTF_8)
            .lines()
            .map(line -> line.split("  ", 2))
            .collect(Collectors.toMap(line -> line[1], line -> line[0]))
        : Map.of();
  }

  private static String digest(String file) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Approved.read(Path.of(file))));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
