package uk.foicasebook.events.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foicasebook.events.chain.CheckpointFile.Leaf;

class CheckpointFileTest {
  private static final String PEM = Pem.newKeyPair();
  private static final PrivateKey SIGNER = Pem.privateKey(PEM);
  private static final List<PublicKey> KEYS = Pem.publicKeys(PEM);
  private static final Head MINE = new Head("0192f0c0-0000-7000-8000-000000000001", 3, "aa");
  private static final Head THEIRS = new Head("0192f0c0-0000-7000-8000-000000000002", 5, "bb");

  private final Checkpoint first = signed(1, 10, "");
  private final Checkpoint second = signed(2, 20, first.signature());

  @Test
  void what_was_handed_out_is_good_without_the_book() {
    assertThat(file(List.of(first, second), Leaf.of(MINE), Leaf.of(THEIRS)).faults(KEYS)).isEmpty();
  }

  @Test
  void the_cases_of_others_count_without_being_named() {
    var file = file(List.of(second), Leaf.of(MINE), Leaf.blinded(THEIRS));

    assertThat(file.faults(KEYS)).isEmpty();
    assertThat(file.toString()).doesNotContain(THEIRS.stream());
  }

  @Test
  void a_head_changed_left_out_or_said_to_be_another_is_found() {
    Leaf lying = new Leaf(MINE.stream(), MINE.revision(), "cc", MerkleRoot.leaf(MINE));

    assertThat(file(List.of(first), Leaf.of(MINE)).faults(KEYS))
        .containsExactly("The heads are not those that checkpoint 1 signed.");
    assertThat(file(List.of(first), Leaf.of(THEIRS), Leaf.of(MINE)).faults(KEYS)).hasSize(1);
    assertThat(file(List.of(first), lying, Leaf.of(THEIRS)).faults(KEYS))
        .containsExactly(
            "The head of " + MINE.stream() + " is not what stands for it in the tree.");
  }

  @Test
  void a_checkpoint_left_out_replaced_or_signed_by_another_is_found() {
    Checkpoint third = signed(3, 30, second.signature());
    Checkpoint back = signed(3, 15, second.signature());
    PrivateKey another = Pem.privateKey(Pem.newKeyPair());
    Checkpoint forged = Checkpoint.sign(2, first.at(), 20, root(), first.signature(), another);

    assertThat(file(List.of(first, third)).faults(KEYS))
        .containsExactly("Checkpoint 2 is missing.");
    assertThat(file(List.of(first, forged, third)).faults(KEYS))
        .containsExactly(
            "Checkpoint 2 is not signed by the key.", "Checkpoint 3 does not follow checkpoint 2.");
    assertThat(file(List.of(second, back)).faults(KEYS))
        .containsExactly("Checkpoint 3 goes back in the book.");
  }

  @Test
  void keys_are_text_that_openssl_reads_and_an_elder_key_stays_good() {
    String newer = Pem.newKeyPair() + Pem.write(KEYS.getFirst());

    assertThat(Pem.publicKeys(newer)).hasSize(2).contains(KEYS.getFirst());
    assertThat(file(List.of(first)).faults(Pem.publicKeys(newer))).isEmpty();
    assertThat(PEM).startsWith("-----BEGIN PRIVATE KEY-----\n").endsWith("-----\n");
  }

  @Test
  void what_is_no_key_is_not_taken_for_one() {
    assertThatThrownBy(() -> Pem.privateKey("")).hasMessageContaining("must be one");
    assertThatThrownBy(
            () -> Pem.publicKeys("-----BEGIN PUBLIC KEY-----AAAA-----END PUBLIC KEY-----"))
        .hasMessageContaining("Ed25519");
  }

  private static CheckpointFile file(List<Checkpoint> checkpoints, Leaf... heads) {
    return new CheckpointFile(Pem.write(KEYS.getFirst()), checkpoints, List.of(heads));
  }

  private static Checkpoint signed(long number, long position, String previous) {
    return Checkpoint.sign(
        number, Instant.parse("2026-03-02T12:00:00Z"), position, root(), previous, SIGNER);
  }

  private static MerkleRoot root() {
    MerkleRoot root = new MerkleRoot();
    root.add(MINE);
    root.add(THEIRS);
    return root;
  }
}
