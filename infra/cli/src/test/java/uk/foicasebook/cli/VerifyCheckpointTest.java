package uk.foicasebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import uk.foicasebook.events.chain.Checkpoint;
import uk.foicasebook.events.chain.CheckpointFile;
import uk.foicasebook.events.chain.CheckpointFile.Leaf;
import uk.foicasebook.events.chain.Head;
import uk.foicasebook.events.chain.MerkleRoot;
import uk.foicasebook.events.chain.Pem;

class VerifyCheckpointTest {
  private static final String KEYS = Pem.newKeyPair();
  private static final Head HEAD = new Head("0192f0c0-0000-7000-8000-000000000001", 3, "aa");

  private final Checkpoint first = signed(1, "", KEYS);
  private final Checkpoint second = signed(2, first.signature(), KEYS);

  @TempDir private Path directory;

  private record Said(int status, String out, String err) {}

  @Test
  void what_was_handed_out_is_good() throws IOException {
    var said = verify(file("newest", KEYS, first));

    assertThat(said.err).isEmpty();
    assertThat(said.status).isZero();
    assertThat(said.out)
        .startsWith("key SHA-256 ")
        .contains("checkpoint 1 of 2026-03-02T12:00:00Z: 1 streams up to position 10")
        .endsWith("good: 1 checkpoint signed, 1 heads under them\n");
  }

  @Test
  void one_changed_digit_is_not() throws IOException {
    var file = Path.of(file("newest", KEYS, first));
    Files.writeString(file, Files.readString(file).replace("\"position\":10", "\"position\":11"));

    var said = verify(file.toString());

    assertThat(said.status).isEqualTo(1);
    assertThat(said.err).isEqualTo("Checkpoint 1 is not signed by the key.\n");
    assertThat(said.out).doesNotContain("good");
  }

  @Test
  void signed_by_somebody_else_it_is_good_only_until_the_key_is_asked_for() throws IOException {
    var theirs = Pem.newKeyPair();
    var file = file("theirs", theirs, signed(1, "", theirs));
    var key = Files.writeString(directory.resolve("key.pem"), publicKey(KEYS)).toString();

    assertThat(verify(file).status).isZero();
    assertThat(verify(file, "--key", key).status).isEqualTo(1);
  }

  @Test
  void files_kept_at_different_times_must_tell_one_story() throws IOException {
    var kept = file("kept", KEYS, first);

    assertThat(verify(kept, file("later", KEYS, second)).status).isZero();
    assertThat(verify(kept, file("again", KEYS, signed(1, "", KEYS, 9))).err)
        .isEqualTo("There are two different checkpoints of number 1.\n");
    assertThat(verify(kept, file("other", KEYS, signed(2, "no", KEYS))).err)
        .isEqualTo("Checkpoint 2 does not follow checkpoint 1.\n");
  }

  @Test
  void what_is_no_such_file_is_not_understood() throws IOException {
    var nonsense = Files.writeString(directory.resolve("nonsense"), "{}").toString();

    assertThat(verify(nonsense).status).isEqualTo(2);
    assertThat(verify(directory.resolve("nothing").toString()).err).startsWith("Cannot read");
  }

  private static Said verify(String... arguments) {
    var all = new ArrayList<>(List.of("verify-checkpoint"));
    all.addAll(List.of(arguments));
    var out = new StringWriter();
    var err = new StringWriter();
    var status =
        CasebookCommand.run(
            new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
    return new Said(status, out.toString(), err.toString());
  }

  private String file(String name, String keys, Checkpoint checkpoint) throws IOException {
    var file = new CheckpointFile(publicKey(keys), List.of(checkpoint), List.of(Leaf.of(HEAD)));
    return Files.writeString(
            directory.resolve(name + ".json"), JsonMapper.shared().writeValueAsString(file))
        .toString();
  }

  private static String publicKey(String keys) {
    return Pem.write(Pem.publicKeys(keys).getFirst());
  }

  private static Checkpoint signed(long number, String previous, String keys) {
    return signed(number, previous, keys, 10);
  }

  private static Checkpoint signed(long number, String previous, String keys, long position) {
    var root = new MerkleRoot();
    root.add(HEAD);
    return Checkpoint.sign(
        number,
        Instant.parse("2026-03-02T12:00:00Z"),
        position,
        root,
        previous,
        Pem.privateKey(keys));
  }
}
