package uk.foicasebook.keys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.IntakeEvent.PartsNumbered;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.Part;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProtectedText.Ciphertext;
import uk.foicasebook.events.ProtectedText.Erased;
import uk.foicasebook.events.ProtectedTexts;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.Requester;
import uk.foicasebook.events.RequesterType;
import uk.foicasebook.events.ResponseEvent.AnswerDrafted;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.Subject;
import uk.foicasebook.events.WeekendReceipt;

class SealsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final String MASTER = MasterKey.newKeyset();

  private static EmbeddedPostgres postgres;
  private static DataSource keys;

  private final CaseId caseId = new CaseId(UUID.randomUUID());
  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private final Seals seals = new Seals(keys, MasterKey.ofKeyset(MASTER), () -> now);

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.start();
    keys = postgres.getPostgresDatabase();
    KeyVault.forSealing(
            KeySettings.of(postgres.getJdbcUrl("postgres", "postgres"), "postgres", MASTER),
            InstantSource.system())
        .close();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @Test
  void a_sealed_fact_opens_to_what_it_was() {
    RequestReceived fact = aRequest();

    RequestReceived sealed = seals.seal(caseId, fact);

    assertThat(textsOf(sealed)).hasSize(3).allMatch(Ciphertext.class::isInstance);
    assertThat(sealed.toString()).doesNotContain("Sample");
    assertThat(anotherInstance().open(caseId, sealed)).isEqualTo(fact);
  }

  @Test
  void texts_in_lists_are_sealed_too_each_in_its_own_place() {
    PartsNumbered fact =
        new PartsNumbered(
            DAY,
            List.of(
                new Part(new PartNumber("1"), ProtectedText.of("How many?")),
                new Part(new PartNumber("2"), ProtectedText.of("How many?"))));

    PartsNumbered sealed = seals.seal(caseId, fact);

    assertThat(sealed.parts().get(0).wording()).isNotEqualTo(sealed.parts().get(1).wording());
    assertThat(seals.open(caseId, sealed)).isEqualTo(fact);
  }

  @Test
  void a_text_moved_to_another_field_or_case_does_not_open() {
    RequestReceived sealed = seals.seal(caseId, aRequest());
    Requester from = sealed.requester();
    RequestReceived swapped = with(new Requester(from.address(), from.name(), from.type()));

    assertThatThrownBy(() -> seals.open(caseId, swapped))
        .isInstanceOf(SealBroken.class)
        .hasMessageContaining("requester.name");
    assertThatThrownBy(() -> seals.open(new CaseId(UUID.randomUUID()), sealed))
        .isInstanceOf(SealBroken.class);
  }

  @Test
  void a_content_is_opened_in_its_own_case_and_place_and_not_once_it_was_touched()
      throws IOException {
    byte[] content = new byte[3_000_000];
    new Random(7).nextBytes(content);
    ContentKey key = seals.contentKey(caseId, Subject.CASE);
    var stored = new ByteArrayOutputStream();
    try (var into = key.sealing(caseId, stored)) {
      into.write(content);
    }
    byte[] sealed = stored.toByteArray();
    var kept = key.wrapped(caseId, "minutes");

    ContentKey again = anotherInstance().contentKey(caseId, "minutes", kept).orElseThrow();
    try (var open = again.opening(caseId, new ByteArrayInputStream(sealed))) {
      assertThat(open.readAllBytes()).isEqualTo(content);
    }
    assertThatThrownBy(() -> seals.contentKey(caseId, "briefing", kept))
        .isInstanceOf(SealBroken.class);
    assertThatThrownBy(() -> seals.contentKey(new CaseId(UUID.randomUUID()), "minutes", kept))
        .isInstanceOf(SealBroken.class);
    assertDoesNotOpen(again, Arrays.copyOf(sealed, sealed.length - 700_000));
    sealed[2_500_000] ^= 1;
    assertDoesNotOpen(again, sealed);

    seals.eraseCase(caseId);
    assertThat(seals.contentKey(caseId, "minutes", kept)).isEmpty();
  }

  private void assertDoesNotOpen(ContentKey key, byte[] sealed) {
    assertThatThrownBy(
            () -> {
              try (var open = key.opening(caseId, new ByteArrayInputStream(sealed))) {
                open.readAllBytes();
              }
            })
        .isInstanceOf(IOException.class);
  }

  @Test
  void the_requester_and_the_case_have_keys_of_their_own() {
    Ciphertext ofRequester = (Ciphertext) seals.seal(caseId, aRequest()).wording();
    Ciphertext ofCase = (Ciphertext) seals.seal(caseId, anAnswer()).answer();

    assertThat(ofRequester.key()).isNotEqualTo(ofCase.key());
    assertThat(((Ciphertext) anotherInstance().seal(caseId, aRequest()).wording()).key())
        .isEqualTo(ofRequester.key());
  }

  @Test
  void after_erasure_texts_read_as_erased_and_the_rest_of_the_fact_stays() {
    RequestReceived sealed = seals.seal(caseId, aRequest());
    seals.eraseCase(caseId);

    RequestReceived opened = seals.open(caseId, sealed);

    assertThat(textsOf(opened)).hasSize(3).allMatch(Erased.class::isInstance);
    assertThat(opened.reference()).isEqualTo(aRequest().reference());
  }

  @Test
  void another_instance_forgets_a_destroyed_key_within_the_time_it_may_remember_it() {
    Seals other = anotherInstance();
    AnswerDrafted sealed = seals.seal(caseId, anAnswer());
    assertThat(other.open(caseId, sealed)).isEqualTo(anAnswer());
    seals.eraseCase(caseId);

    now = now.plus(Seals.REMEMBERED);

    assertThat(other.open(caseId, sealed).answer()).isEqualTo(new Erased());
  }

  @Test
  void the_same_requester_is_known_again_and_goes_from_each_case_by_itself() throws SQLException {
    AuthorityId authority = new AuthorityId("authority-" + UUID.randomUUID());
    CaseId other = new CaseId(UUID.randomUUID());
    RequestReceived first =
        seals.seal(caseId, from(authority, "Ms Sample  Person", "S@example.org"));
    RequestReceived second =
        anotherInstance().seal(other, from(authority, "sample person", " s@Example.org"));

    assertThat(seals.casesOfRequester(caseId)).containsExactlyInAnyOrder(caseId, other);
    assertThat(seals.casesOfRequester(other)).containsExactlyInAnyOrder(caseId, other);
    assertThat(keyOf(first)).isNotEqualTo(keyOf(second));
    assertThat(
            count("select count(distinct subject_id) from data_key where case_id in (?, ?)", other))
        .isEqualTo(1);

    seals.eraseCase(caseId);
    assertThat(seals.open(caseId, first).wording()).isEqualTo(new Erased());
    assertThat(seals.open(other, second).wording()).isEqualTo(aRequest().wording());
    assertThat(seals.casesOfRequester(caseId)).isEmpty();
    assertThat(seals.casesOfRequester(other)).containsExactly(other);

    long marks =
        count("select count(*) from subject_mark where ? is not null and ? is not null", other);
    seals.eraseCase(other);
    assertThat(seals.open(other, second).wording()).isEqualTo(new Erased());
    assertThat(
            count("select count(*) from subject_mark where ? is not null and ? is not null", other))
        .isEqualTo(marks - 1);
    assertThat(count("select count(*) from data_key where case_id in (?, ?)", other)).isZero();
  }

  @Test
  void who_is_not_surely_the_same_is_another() {
    AuthorityId authority = new AuthorityId("authority-" + UUID.randomUUID());
    seals.seal(caseId, from(authority, "Sample Person", "1 Example Street, Sampleton"));
    List<RequestReceived> others =
        List.of(
            from(authority, "Other Person", "1 Example Street, Sampleton"),
            from(authority, "Sample Person", "2 Example Street, Sampleton"),
            from(new AuthorityId("elsewhere"), "Sample Person", "1 Example Street, Sampleton"),
            from(authority, "Sample Person", null),
            from(authority, null, "1 Example Street, Sampleton"));
    for (RequestReceived other : others) {
      seals.seal(new CaseId(UUID.randomUUID()), other);
    }
    assertThat(seals.casesOfRequester(caseId)).containsExactly(caseId);

    CaseId same = new CaseId(UUID.randomUUID());
    seals.seal(same, from(authority, "SAMPLE PERSON", "1, Example Street / Sampleton"));
    assertThat(seals.casesOfRequester(caseId)).containsExactlyInAnyOrder(caseId, same);
  }

  @Test
  void nothing_of_who_somebody_is_stands_in_a_mark() throws SQLException {
    seals.seal(caseId, aRequest());
    try (var connection = keys.getConnection();
        var marks = connection.createStatement().executeQuery("select mark from subject_mark")) {
      while (marks.next()) {
        assertThat(new String(marks.getBytes(1), ISO_8859_1).toLowerCase(Locale.ROOT))
            .hasSize(32)
            .doesNotContain("sample");
      }
    }
  }

  private static String keyOf(RequestReceived sealed) {
    return ((Ciphertext) sealed.wording()).key();
  }

  private static RequestReceived from(
      AuthorityId authority, @Nullable String name, @Nullable String address) {
    return with(
        authority,
        new Requester(
            name == null ? null : ProtectedText.of(name),
            address == null ? null : ProtectedText.of(address),
            RequesterType.INDIVIDUAL));
  }

  private long count(String sql, CaseId other) throws SQLException {
    try (var connection = keys.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, caseId.value());
      statement.setObject(2, other.value());
      try (var row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  @Test
  void another_master_key_opens_nothing_and_says_so() {
    AnswerDrafted sealed = seals.seal(caseId, anAnswer());
    Seals stranger = new Seals(keys, MasterKey.ofKeyset(MasterKey.newKeyset()), () -> now);

    assertThatThrownBy(() -> stranger.open(caseId, sealed))
        .isInstanceOf(KeysUnavailable.class)
        .hasMessageContaining("master key");
  }

  @Test
  void a_master_key_that_is_no_keyset_is_refused() {
    assertThatThrownBy(() -> MasterKey.ofKeyset("secret"))
        .isInstanceOf(KeysUnavailable.class)
        .hasMessageContaining("Tink keyset");
  }

  private Seals anotherInstance() {
    return new Seals(keys, MasterKey.ofKeyset(MASTER), () -> now);
  }

  private static List<ProtectedText> textsOf(RequestReceived fact) {
    List<ProtectedText> texts = new ArrayList<>();
    ProtectedTexts.map(
        fact,
        (_, _, text) -> {
          texts.add(text);
          return text;
        });
    return texts;
  }

  private static RequestReceived aRequest() {
    return with(
        new Requester(
            ProtectedText.of("Sample Person"),
            ProtectedText.of("sample.person@example.org"),
            RequesterType.INDIVIDUAL));
  }

  private static RequestReceived with(Requester requester) {
    return with(new AuthorityId("sample-police"), requester);
  }

  private static RequestReceived with(AuthorityId authority, Requester requester) {
    return new RequestReceived(
        DAY,
        authority,
        new Reference("SAMPLE/1"),
        Regime.FOIA,
        WeekendReceipt.STATUTE,
        Channel.EMAIL,
        requester,
        ProtectedText.of("How many sample alerts were there?"));
  }

  private static AnswerDrafted anAnswer() {
    return new AnswerDrafted(
        DAY, new StrandId("figures"), new PartNumber("1"), ProtectedText.of("Fourteen"));
  }
}
