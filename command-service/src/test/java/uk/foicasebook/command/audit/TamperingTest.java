package uk.foicasebook.command.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import uk.foicasebook.command.Casebook;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.command.Requests;
import uk.foicasebook.command.SignIn;
import uk.foicasebook.command.audit.Verification.Fault;
import uk.foicasebook.events.IntakeEvent.OfficerAssigned;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.chain.CheckpointFile;
import uk.foicasebook.events.chain.Pem;

/**
 * What a superuser of the database can do to a book, each on a copy of it, and what an auditor is
 * told. The book holds two cases of one authority and one of another, a checkpoint, and a fact
 * after it.
 */
class TamperingTest {
  private static final OfficerAssigned ANOTHER =
      new OfficerAssigned(LocalDate.of(2026, 3, 3), new PersonId("mallory"));

  @TempDir static Path directory;
  private static Path key;
  private static String original;
  private static String theCase;
  private static String second;
  private static String theirs;
  private static CheckpointFile file;

  @BeforeAll
  static void write_a_book() throws IOException {
    key = Files.writeString(directory.resolve("checkpoints.pem"), Pem.newKeyPair());
    original = Postgres.newDatabase();
    try (var casebook =
        Casebook.on(
            original,
            "--casebook.checkpoints.key-file=" + key,
            "--casebook.checkpoints.first-after=1d")) {
      theCase = open(casebook, SignIn.officer());
      assign(casebook, "olive");
      assign(casebook, "otto");
      assign(casebook, "olga");
      second = open(casebook, SignIn.officer());
      theirs = open(casebook, SignIn.token("cora", "other-council", "officer"));
      var administrator = SignIn.token("ada", "sample-police", "administrator");
      assertThat(casebook.postAs(administrator, "/audit/checkpoints", "").status()).isEqualTo(200);
      assign(casebook, "oscar");
      var auditor = SignIn.token("audrey", "sample-police", "auditor");
      var newest = casebook.getAs(auditor, "/audit/checkpoints/newest");
      file = JsonMapper.shared().treeToValue(newest.body(), CheckpointFile.class);
      var list = casebook.getAs(auditor, "/audit/checkpoints?from=1").body();
      assertThat(list.path("checkpoints").size()).isEqualTo(1);
      var verified = casebook.getAs(auditor, "/audit/verify").body();
      assertThat(verified.path("intact").asBoolean()).isTrue();
      assertThat(verified.path("newest").path("factsSince").asInt()).isEqualTo(1);
      var all = casebook.getAs(auditor, "/audit/heads").body();
      assertThat(all.path("heads").findValuesAsString("stream")).containsExactly(theCase, second);
      assertThat(all.path("heads").findValuesAsString("revision")).containsExactly("4", "0");
      assertThat(all.has("next")).isFalse();
      var rest = casebook.getAs(auditor, "/audit/heads?after=" + theCase).body();
      assertThat(rest.path("heads").findValuesAsString("stream")).containsExactly(second);
    }
  }

  @Test
  void an_untouched_book_passes_and_says_what_it_cannot_show() {
    var verified = copy().verify();

    assertThat(verified.intact()).isTrue();
    assertThat(verified.faults()).isEmpty();
    assertThat(verified.cases()).isEqualTo(2);
    assertThat(verified.facts()).isEqualTo(6);
    assertThat(verified.limits()).contains("checkpoint 1 signed").contains("would not show");
  }

  @Test
  void what_was_handed_out_is_good_without_the_book_and_names_no_case_of_others() {
    assertThat(file.faults(Pem.publicKeys(file.publicKey()))).isEmpty();
    assertThat(file.checkpoints().getLast().streams()).isEqualTo(3);
    assertThat(file.heads()).hasSize(3);
    assertThat(file.toString()).contains(theCase).contains(second).doesNotContain(theirs);
  }

  @Test
  void one_changed_byte_of_a_fact() {
    var book = copy();
    book.tamper(
        """
        update domain_event_entry set payload = set_byte(payload, 20, get_byte(payload, 20) # 1)
         where aggregate_identifier = ? and sequence_number = 1
        """,
        theCase);

    assertFault(book, theCase, 1, "changed");
  }

  @Test
  void one_changed_byte_of_who_recorded_it() {
    var book = copy();
    book.tamper(
        """
        update domain_event_entry
           set meta_data = convert_to(replace(convert_from(meta_data, 'UTF8'), 'olive', 'alive'), 'UTF8')
         where aggregate_identifier = ? and sequence_number = 2
        """,
        theCase);

    assertFault(book, theCase, 2, "changed");
  }

  @Test
  void metadata_that_is_none_and_a_moment_that_is_another() {
    var book = copy();
    book.tamper(
        "update domain_event_entry set meta_data = '{' where aggregate_identifier = ?", second);
    book.tamper(
        """
        update domain_event_entry set time_stamp = replace(time_stamp, '20', '21')
         where aggregate_identifier = ? and sequence_number = 3
        """,
        theCase);

    assertThat(book.verify().faults())
        .extracting(Fault::stream, Fault::revision, Fault::kind)
        .containsExactlyInAnyOrder(tuple(second, 0L, "changed"), tuple(theCase, 3L, "changed"));
  }

  @Test
  void a_fact_deleted() {
    var book = copy();
    book.tamper(
        "delete from domain_event_entry where aggregate_identifier = ? and sequence_number = 2",
        theCase);

    assertFault(book, theCase, 2, "missing");
  }

  @Test
  void two_facts_swapped() {
    var book = copy();
    renumber(book, 1, -1);
    renumber(book, 2, 1);
    renumber(book, -1, 2);

    assertFault(book, theCase, 1, "changed");
  }

  @Test
  void two_facts_swapped_in_the_order_of_the_store() {
    var book = copy();
    book.tamper("alter table domain_event_entry alter global_index drop identity");
    book.tamper(
        """
        update domain_event_entry set global_index = -global_index
         where aggregate_identifier = ? and sequence_number in (1, 2)
        """,
        theCase);
    book.tamper(
        """
        update domain_event_entry fact set global_index = -other.global_index
          from domain_event_entry other
         where fact.aggregate_identifier = ? and other.aggregate_identifier = fact.aggregate_identifier
           and fact.global_index < 0 and other.global_index < 0
           and fact.sequence_number <> other.sequence_number
        """,
        theCase);

    assertFault(book, theCase, 2, "reordered");
  }

  @Test
  void a_fact_put_in_the_middle_with_a_hash_that_fits() {
    var book = copy();
    book.tamper(
        """
        update domain_event_entry set sequence_number = -sequence_number - 1
         where aggregate_identifier = ? and sequence_number > 1
        """,
        theCase);
    book.tamper(
        """
        update domain_event_entry set sequence_number = -sequence_number
         where aggregate_identifier = ? and sequence_number < 0
        """,
        theCase);
    book.tamper(
        """
        insert into domain_event_entry
          (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
           payload_type, payload_revision, payload, meta_data)
        select gen_random_uuid(), aggregate_identifier, 2, type, time_stamp,
               payload_type, payload_revision, payload, meta_data
          from domain_event_entry where aggregate_identifier = ? and sequence_number = 1
        """,
        theCase);

    assertFault(book, theCase, 2, "changed");
  }

  @Test
  void a_fact_put_at_the_end_of_a_case_before_the_checkpoint() {
    var book = copy();
    book.append(second, 0, ANOTHER);

    assertFault(book, second, 1, "reordered");
  }

  @Test
  void a_whole_case_put_in_before_the_checkpoint() {
    var book = copy();
    book.tamper("alter table domain_event_entry alter global_index drop identity");
    book.tamper(
        "update domain_event_entry set global_index = -5 where aggregate_identifier = ?", second);
    book.tamper("delete from checkpoint_head where stream = ?", second);

    assertFault(book, second, 0, "added");
    assertThat(book.verify().checkpointFaults()).hasSize(1);
  }

  @Test
  void a_case_removed() {
    var book = copy();
    book.tamper("delete from domain_event_entry where aggregate_identifier = ?", second);

    assertFault(book, second, 0, "missing");
  }

  @Test
  void a_chain_rewritten_with_recomputed_hashes() {
    var book = copy();
    book.rewrite(theCase, 1, ANOTHER);

    assertFault(book, theCase, 3, "rewritten");
  }

  @Test
  void a_tail_cut_before_the_checkpoint_is_found_and_one_after_it_only_in_a_kept_copy() {
    var before = copy();
    cut(before, 2);
    assertFault(before, theCase, 3, "missing");

    var after = copy();
    cut(after, 3);
    var verified = after.verify();
    assertThat(verified.intact()).isTrue();
    assertThat(verified.limits()).contains("A tail cut off after it").contains("copy kept");
    assertThat(verified.newest().position()).isLessThan(verified.position());
  }

  @Test
  void the_checkpoint_itself_made_to_fit_a_rewritten_chain() {
    var book = copy();
    book.rewrite(theCase, 1, ANOTHER);
    book.tamper(
        "update checkpoint_head set hash = ? where stream = ?",
        book.facts(theCase).get(3).metadata().hash(),
        theCase);

    assertThat(book.verify().intact()).isFalse();
    assertThat(book.verify().checkpointFaults())
        .containsExactly("The heads kept beside checkpoint 1 are not those it signed.");

    book.tamper("update checkpoint set root = ?", "0".repeat(64));
    assertThat(book.verify().checkpointFaults()).contains("Checkpoint 1 is not signed by the key.");
  }

  @Test
  void what_was_rewritten_is_never_signed() {
    var book = copy();
    assertThat(book.checkpoints().sign()).isPresent();
    assertThat(book.checkpoints().sign()).isEmpty();
    book.append(theCase, 1_000, ANOTHER);
    assertThat(book.checkpoints().sign())
        .hasValueSatisfying(c -> assertThat(c.number()).isEqualTo(3));
    assertThat(book.verify().intact()).isTrue();

    var rewritten = copy();
    rewritten.rewrite(theCase, 1, ANOTHER);
    assertThatThrownBy(() -> rewritten.checkpoints().sign())
        .isInstanceOf(BookContradicted.class)
        .hasMessageContaining("Revision 4 of " + theCase);

    var forged = copy();
    forged.tamper("update checkpoint_head set hash = ?", "0".repeat(64));
    assertThatThrownBy(() -> forged.checkpoints().sign())
        .hasMessageContaining("not those it signed");
  }

  @Test
  void heads_that_were_forged_beside_facts_that_were_not() {
    var book = copy();
    book.tamper("update checkpoint_head set hash = ? where stream = ?", "0".repeat(64), second);
    assertThat(book.verify().checkpointFaults())
        .containsExactly(
            "The heads kept beside checkpoint 1 are not those it signed; the facts themselves are.");
  }

  @Test
  void much_that_is_new_is_signed_in_several_checkpoints_that_say_the_same() {
    var book = Book.copyOf(original, key, 2);
    book.tamper("delete from checkpoint_head");
    book.tamper("delete from checkpoint");
    var signed = book.checkpoints().sign().orElseThrow();
    assertThat(signed.number()).isGreaterThan(3);
    assertThat(book.checkpoints().sign()).isEmpty();

    var atOnce = copy();
    var last = atOnce.checkpoints().sign().orElseThrow();
    assertThat(List.of(signed.position(), signed.streams(), signed.root()))
        .isEqualTo(List.of(last.position(), last.streams(), last.root()));
    assertThat(book.verify().intact()).isTrue();
    assertThat(book.verify().newest().factsSince()).isZero();
    assertThat(book.checkpoints().from(1).faults(Pem.publicKeys(file.publicKey()))).isEmpty();
  }

  @Test
  void heads_are_read_page_by_page_in_the_order_of_the_tree() {
    var book = copy();
    book.tamper(
        """
        insert into checkpoint_head (stream, since, authority, revision, hash)
        select case n % 3 when 0 then upper(md5(n::text)) else md5(n::text) || '-' || n % 7 end,
               1, 'sample-police', 0, repeat('0', 64)
          from generate_series(1, 12000) n
        """);
    var streams = book.streams(1);
    assertThat(streams).hasSize(12_000 + 3).doesNotHaveDuplicates();
    assertThat(streams).isSorted();
  }

  @Test
  void others_learn_that_something_is_wrong_and_nothing_of_the_case() {
    var book = copy();
    book.tamper("delete from domain_event_entry where aggregate_identifier = ?", theCase);

    var verified = book.verify("other-council");
    assertThat(verified.intact()).isFalse();
    assertThat(verified.faultsElsewhere()).isTrue();
    assertThat(verified.faults()).isEmpty();
    assertThat(verified.cases()).isEqualTo(1);
    assertThat(verified.facts()).isEqualTo(1);
  }

  @Test
  void without_a_checkpoint_it_says_that_it_cannot_know() {
    var book = copy();
    book.tamper("delete from checkpoint_head");
    book.tamper("delete from checkpoint");
    book.tamper("delete from domain_event_entry where aggregate_identifier = ?", second);

    assertThat(book.verify().intact()).isTrue();
    assertThat(book.verify().newest()).isNull();
    assertThat(book.verify().limits()).startsWith("No checkpoint was ever signed");
  }

  private static void assertFault(Book book, String stream, long revision, String kind) {
    var verified = book.verify();
    assertThat(verified.intact()).isFalse();
    assertThat(verified.faults())
        .extracting(Fault::stream, Fault::revision, Fault::kind)
        .isEqualTo(List.of(tuple(stream, revision, kind)));
  }

  private static void renumber(Book book, long from, long to) {
    book.tamper(
        """
        update domain_event_entry set sequence_number = ?
         where aggregate_identifier = ? and sequence_number = ?
        """,
        to,
        theCase,
        from);
  }

  private static void cut(Book book, long last) {
    book.tamper(
        "delete from domain_event_entry where aggregate_identifier = ? and sequence_number > ?",
        theCase,
        last);
  }

  private static Book copy() {
    return Book.copyOf(original, key);
  }

  private static String open(Casebook casebook, String token) {
    return casebook.postAs(token, "/cases", Requests.received()).body().get("caseId").asString();
  }

  private static void assign(Casebook casebook, String officer) {
    var reply =
        casebook.post("/cases/" + theCase + "/assign-officer", Requests.assignedTo(officer));
    assertThat(reply.status()).isEqualTo(200);
  }
}
