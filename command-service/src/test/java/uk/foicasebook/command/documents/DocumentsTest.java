package uk.foicasebook.command.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.Casebook;
import uk.foicasebook.command.Casebook.Reply;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.command.Requests;
import uk.foicasebook.command.SignIn;

/** Documents of a case at the door: sent, put on file, read, and who read them. */
class DocumentsTest {
  private static final String OLIVE = SignIn.officer();
  private static final String OTTO = SignIn.token("otto", "sample-police", "officer");
  private static final String REVIEWER = SignIn.token("rae", "sample-police", "reviewer");
  private static final String MANAGER = SignIn.token("mo", "sample-police", "manager");
  private static final String AUDITOR = SignIn.token("audrey", "sample-police", "auditor");
  private static final String SERVICE = SignIn.token("robot", "sample-police", "service");
  private static final String TEXT = "text/plain";
  private static final String MINUTES = "Minutes of the patrol meeting";
  private static final FakeClamd CLAMD = new FakeClamd();
  private static final String DATABASE = Postgres.newDatabase();
  private static Casebook casebook;

  private String caseId;

  @BeforeAll
  static void start() {
    casebook =
        Casebook.on(
            DATABASE,
            "--casebook.documents.largest=3MB",
            "--casebook.documents.clamd=" + CLAMD.address());
  }

  @AfterAll
  static void stop() {
    casebook.close();
    CLAMD.close();
  }

  @BeforeEach
  void open_a_case() {
    CLAMD.sayOfAll("");
    caseId = casebook.post("/cases", Requests.received()).body().path("caseId").asString();
  }

  @Test
  void a_document_is_sent_put_on_file_by_its_hash_and_read_as_it_was() {
    var stored = send("disclosable", TEXT, MINUTES);

    assertThat(stored.status()).isEqualTo(201);
    assertThat(stored.body().path("sha256").asString()).isEqualTo(sha256(MINUTES.getBytes(UTF_8)));
    assertThat(stored.body().path("size").asInt()).isEqualTo(MINUTES.length());
    assertThat(stored.body().path("mediaType").asString()).isEqualTo(TEXT);
    assertThat(send("disclosable", TEXT, MINUTES).status()).isEqualTo(200);

    assertThat(attach("DISCLOSED", stored, "").status()).isEqualTo(200);

    var read = read(OLIVE, stored.header("Location"));
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(new String(read.body(), UTF_8)).isEqualTo(MINUTES);
    assertThat(header(read, "Content-Type")).isEqualTo(TEXT);
    assertThat(header(read, "Content-Disposition")).startsWith("attachment");
    assertThat(header(read, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(read, "Cache-Control")).contains("no-store");
    assertThat(header(read, "Content-Digest")).isEqualTo(digest(MINUTES));
  }

  @Test
  void a_large_one_comes_back_byte_for_byte_and_stands_nowhere_in_the_clear() {
    var large = new byte[2_900_000];
    new Random(3).nextBytes(large);
    System.arraycopy("%PDF-1.7\n".getBytes(UTF_8), 0, large, 0, 9);
    var stored =
        post(
            OLIVE,
            "withheld",
            "application/pdf",
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));
    assertThat(stored.status()).as("%s", stored.body()).isEqualTo(201);

    var read = read(OLIVE, stored.header("Location"), "Casebook-Why", "To redact page 2");
    assertThat(Arrays.equals(read.body(), large)).isTrue();

    var parts =
        casebook
            .store()
            .sql("select bytes from withheld_content where case_id = cast(? as uuid)")
            .param(caseId)
            .query(byte[].class)
            .list();
    assertThat(parts).hasSizeGreaterThan(4);
    var start = new String(large, 0, 60, ISO_8859_1);
    assertThat(parts).noneMatch(part -> new String(part, ISO_8859_1).contains(start));
  }

  @Test
  void what_must_not_be_taken_is_not_and_nothing_is_left_of_it() {
    refused(send("disclosable", TEXT, ""), 422, "empty-document", "body");
    refused(send("disclosable", "application/pdf", MINUTES), 422, "type-not-so", "Content-Type");
    refused(
        send("disclosable", "application/x-msdownload", "MZ"),
        415,
        "type-not-taken",
        "Content-Type");
    refused(send("elsewhere", TEXT, MINUTES), 400, "invalid-fields", "as");
    refused(send("disclosable", TEXT, "A VIRUS"), 422, "virus-found", "body");
    refused(
        send("disclosable", TEXT, MINUTES, "Content-Digest", digest("Other")),
        422,
        "digest-differs",
        "Content-Digest");
    refused(
        send("disclosable", TEXT, MINUTES, "Content-Digest", "sha-256=:short:"),
        400,
        "invalid-fields",
        "Content-Digest");
    refused(
        send("disclosable", TEXT, MINUTES, "Content-Encoding", "gzip"),
        400,
        "invalid-fields",
        "Content-Encoding");
    var large = "x".repeat(3 << 20) + "x";
    assertThat(send("disclosable", TEXT, large).status()).isEqualTo(413);
    var unsaid =
        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large.getBytes(UTF_8)));
    assertThat(post(OLIVE, "disclosable", TEXT, unsaid).problem()).isEqualTo("body-too-large");

    assertThat(casebook.getAs(OLIVE, documents()).body().path("documents").size()).isZero();
    assertThat(contents("document_content")).isZero();
  }

  @Test
  void a_digest_that_is_right_is_no_hindrance() {
    assertThat(send("disclosable", TEXT, MINUTES, "Content-Digest", digest(MINUTES)).status())
        .isEqualTo(201);
    var old = digest(MINUTES).replace("sha-256=:", "SHA-256=").replaceFirst(":$", "");
    assertThat(send("disclosable", TEXT, MINUTES, "Digest", old).status()).isEqualTo(200);
  }

  @Test
  void without_an_answer_of_the_scanner_nothing_is_kept() {
    CLAMD.sayOfAll("INSTREAM size limit exceeded. ERROR");

    var refused = send("disclosable", TEXT, MINUTES);

    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.problem()).isEqualTo("scanner-unavailable");
    assertThat(refused.header("Retry-After")).isNotEmpty();
    assertThat(contents("document_content")).isZero();
  }

  @Test
  void a_slip_in_what_is_put_on_file_is_named_and_what_is_elsewhere_is_said_to_be() {
    var stored = send("disclosable", TEXT, MINUTES);

    refused(attach("DISCLOSED", "0".repeat(64), 5, ""), 422, "document-not-as-stored", "sha256");
    var hash = stored.body().path("sha256").asString();
    refused(attach("DISCLOSED", hash, 5, ""), 422, "document-not-as-stored", "size");
    refused(attach("WITHHELD", stored, ""), 422, "document-not-as-stored", "kind");
    assertThat(facts()).isEqualTo(1);
    assertThat(attach("WITHHELD", "0".repeat(64), 5, ", \"heldElsewhere\": true").status())
        .isEqualTo(200);
  }

  @Test
  void withheld_material_is_read_under_a_right_of_its_own_and_with_a_reason() {
    var stored = send("withheld", TEXT, MINUTES);
    var address = stored.header("Location");
    assertThat(address).contains("/documents/withheld/");
    assertThat(read(OLIVE, address.replace("/withheld", "")).statusCode()).isEqualTo(403);
    assertThat(read(OLIVE, address).statusCode()).isEqualTo(400);
    assertThat(read(MANAGER, address, "Casebook-Why", "To know").statusCode()).isEqualTo(403);
    assertThat(read(AUDITOR, address, "Casebook-Why", "To know").statusCode()).isEqualTo(403);
    assertThat(read(SERVICE, address, "Casebook-Why", "To know").statusCode()).isEqualTo(403);
    assertThat(visits()).isZero();

    assertThat(read(OTTO, address, "Casebook-Why", "To decide").statusCode()).isEqualTo(200);
    casebook.post("/cases/" + caseId + "/assign-officer", Requests.assignedTo("olive"));
    assertThat(read(OTTO, address, "Casebook-Why", "To know").statusCode()).isEqualTo(403);
    assertThat(read(REVIEWER, address, "Casebook-Why", "To review").statusCode()).isEqualTo(200);

    var reads = casebook.getAs(AUDITOR, documents() + "/reads").body().path("reads");
    assertThat(reads.valueStream().map(each -> each.path("by").asString()))
        .containsExactly("otto", "rae");
    assertThat(reads.get(1).path("why").asString()).isEqualTo("To review");
    assertThat(reads.get(1).path("keptAs").asString()).isEqualTo("withheld");
    assertThat(casebook.store().sql("select why from document_read").query(String.class).list())
        .doesNotContain("To review");
    assertThat(casebook.getAs(OLIVE, documents() + "/reads").status()).isEqualTo(403);
  }

  @Test
  void what_is_withheld_stays_so_and_what_is_not_may_become_it() {
    var open = send("disclosable", TEXT, MINUTES);
    assertThat(send("withheld", TEXT, MINUTES).status()).isEqualTo(201);
    assertThat(contents("document_content")).isZero();
    assertThat(read(OLIVE, open.header("Location")).statusCode()).isEqualTo(403);
    refused(send("disclosable", TEXT, MINUTES), 422, "kept-as-withheld", "as");
  }

  @Test
  void to_read_the_request_is_to_know_who_asked() {
    var stored = send("correspondence", TEXT, "From Rowan Ashdown");
    assertThat(attach("REQUEST", stored, "").status()).isEqualTo(200);
    var address = stored.header("Location");

    assertThat(read(OLIVE, address).statusCode()).isEqualTo(400);
    assertThat(read(OLIVE, address, "Casebook-Why", "Section 8: name and address").statusCode())
        .isEqualTo(200);
  }

  @Test
  void a_restricted_case_has_no_documents_for_others() {
    var address = send("disclosable", TEXT, MINUTES).header("Location");
    var restricted =
        casebook.postAs(
            MANAGER,
            "/cases/" + caseId + "/restrict-access",
            "{\"happenedOn\":\"2026-03-04\",\"people\":[\"olive\"],\"why\":\"A colleague asks\"}");
    assertThat(restricted.status()).as("%s", restricted.body()).isEqualTo(200);

    assertThat(read(OTTO, address).statusCode()).isEqualTo(404);
    assertThat(casebook.getAs(OTTO, documents()).problem()).isEqualTo("no-such-case");
    assertThat(casebook.getAs(AUDITOR, documents() + "/reads").status()).isEqualTo(404);
    assertThat(post(OTTO, "disclosable", TEXT, BodyPublishers.ofString("x")).status())
        .isEqualTo(404);
    assertThat(read(OLIVE, address).statusCode()).isEqualTo(200);
  }

  @Test
  void content_that_was_touched_is_not_handed_out() {
    var address = send("disclosable", TEXT, MINUTES).header("Location");
    asOwner("update document_content set bytes = overlay(bytes placing '\\x00' from 60)");

    var broken = read(OLIVE, address);
    assertThat(broken.statusCode()).isEqualTo(500);
    assertThat(new String(broken.body(), UTF_8)).contains("internal-error");
    assertThat(visits()).isZero();
  }

  @Test
  void health_says_who_looks_for_viruses() {
    var documents = casebook.getAs(SERVICE, "/actuator/health").body().path("components");
    assertThat(documents.path("documents").path("details").path("virusScan").asString())
        .isEqualTo("clamd");
    assertThat(documents.path("documents").path("details").path("storage").asString())
        .isEqualTo("postgres");
    assertThat(casebook.get("/actuator/health").body().has("components")).isFalse();
  }

  private Reply send(String as, String type, String content, String... headers) {
    return post(OLIVE, as, type, BodyPublishers.ofString(content), headers);
  }

  private Reply post(String token, String as, String type, BodyPublisher body, String... headers) {
    var request =
        casebook
            .request(documents() + "?as=" + as)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", type)
            .POST(body);
    return casebook.send(headers.length == 0 ? request.build() : request.headers(headers).build());
  }

  private static HttpResponse<byte[]> read(String token, String address, String... headers) {
    var request = casebook.request(address).header("Authorization", "Bearer " + token);
    return casebook.fetch((headers.length == 0 ? request : request.headers(headers)).build());
  }

  private Reply attach(String kind, Reply stored, String more) {
    return attach(
        kind, stored.body().path("sha256").asString(), stored.body().path("size").asInt(), more);
  }

  private Reply attach(String kind, String hash, int size, String more) {
    return casebook.post(
        "/cases/" + caseId + "/attach-document",
        """
        {"happenedOn": "2026-03-04", "kind": "%s", "strands": [], "title": "Minutes",
         "mediaType": "text/plain", "size": %d, "sha256": "%s"%s}
        """
            .formatted(kind, size, hash, more));
  }

  private static void refused(Reply reply, int status, String problem, String field) {
    assertThat(reply.status()).as("%s", reply.body()).isEqualTo(status);
    assertThat(reply.problem()).isEqualTo(problem);
    assertThat(reply.fields()).contains(field);
  }

  private String documents() {
    return "/cases/" + caseId + "/documents";
  }

  private int contents(String table) {
    return count("select count(*) from %s where case_id = cast(? as uuid)".formatted(table));
  }

  private int visits() {
    return count("select count(*) from document_read where case_id = cast(? as uuid)");
  }

  private int facts() {
    return count("select count(*) from domain_event_entry where aggregate_identifier = ?");
  }

  private int count(String question) {
    return casebook.store().sql(question).param(caseId).query(Integer.class).single();
  }

  private static void asOwner(String statement) {
    try (var owner = DriverManager.getConnection(DATABASE, Postgres.OWNER, "");
        var doing = owner.createStatement()) {
      doing.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String header(HttpResponse<byte[]> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static String digest(String content) {
    var bytes = HexFormat.of().parseHex(sha256(content.getBytes(UTF_8)));
    return "sha-256=:" + Base64.getEncoder().encodeToString(bytes) + ":";
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
