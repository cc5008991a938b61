package uk.foicasebook.events.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckpointTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final KeyPair keys = newKeys();

  @Test
  void a_checkpoint_is_its_signers_and_says_what_it_said() {
    Checkpoint checkpoint = checkpointOf(heads(5));

    assertThat(checkpoint.isSignedBy(keys.getPublic())).isTrue();
    assertThat(checkpoint.isSignedBy(newKeys().getPublic())).isFalse();
    assertThat(withPosition(checkpoint, 41).isSignedBy(keys.getPublic())).isFalse();
  }

  @Test
  void every_head_counts_towards_the_root() {
    List<Head> heads = heads(6);
    Head last = heads.getLast();

    assertThat(
            Stream.of(heads(6), heads(5), heads(7), replaced(heads, 5, last.stream(), 4))
                .map(CheckpointTest::rootOf))
        .doesNotHaveDuplicates();
  }

  @Test
  void no_book_at_all_has_a_root_too() {
    assertThat(new MerkleRoot().hex()).isNotEqualTo(rootOf(heads(1)));
  }

  /** Computed apart from this code: RFC 6962 over leaves a, b, c is H(1, H(1, a, b), c). */
  @Test
  void the_root_of_three_heads_is_the_one_the_rule_gives() {
    assertThat(
            rootOf(List.of(new Head("a", 0, "00"), new Head("b", 1, "01"), new Head("c", 2, "02"))))
        .isEqualTo("262e98f9da4d4ebdf44b5327e6f04ae9a4f12bdd54f3a42c3a75d2b53801c98e");
  }

  private Checkpoint checkpointOf(List<Head> heads) {
    MerkleRoot root = new MerkleRoot();
    heads.forEach(root::add);
    return Checkpoint.sign(1, NOON, 42, root, "", keys.getPrivate());
  }

  private static Checkpoint withPosition(Checkpoint c, long position) {
    return new Checkpoint(
        c.number(), c.at(), position, c.streams(), c.root(), c.previous(), c.signature());
  }

  private static List<Head> heads(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Head("stream-" + i, i, "hash-" + i))
        .toList();
  }

  private static List<Head> replaced(List<Head> heads, int index, String stream, long revision) {
    return IntStream.range(0, heads.size())
        .mapToObj(i -> i == index ? new Head(stream, revision, "hash-" + i) : heads.get(i))
        .toList();
  }

  private static String rootOf(List<Head> heads) {
    MerkleRoot root = new MerkleRoot();
    heads.forEach(root::add);
    return root.hex();
  }

  private static KeyPair newKeys() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
