package uk.foicasebook.command.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.Casebook;
import uk.foicasebook.command.Casebook.Reply;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.command.Requests;
import uk.foicasebook.command.SignIn;
import uk.foicasebook.events.CaseId;

/** Documents in a store that speaks S3, withheld material in a bucket of its own. */
class S3DocumentsTest {
  private static final String MINUTES = "Minutes of the patrol meeting";

  private FakeS3 s3;
  private Casebook casebook;
  private String caseId;

  @BeforeEach
  void start() {
    s3 = new FakeS3();
    casebook =
        Casebook.on(
            Postgres.newDatabase(),
            "--casebook.documents.s3.endpoint=" + s3.address(),
            "--casebook.documents.s3.bucket=open",
            "--casebook.documents.s3.withheld-bucket=apart",
            "--casebook.documents.s3.access-key=sample",
            "--casebook.documents.s3.secret-key=sample-secret");
    caseId = casebook.post("/cases", Requests.received()).body().path("caseId").asString();
  }

  @AfterEach
  void stop() {
    casebook.close();
    s3.close();
  }

  @Test
  void contents_stand_there_sealed_and_come_back_and_go() {
    var withheld = send("withheld", MINUTES);
    var letter = send("correspondence", "Dear Sir or Madam");
    assertThat(withheld.status()).as("%s", withheld.body()).isEqualTo(201);

    assertThat(s3.objects().keySet())
        .satisfiesExactly(
            apart -> assertThat(apart).startsWith("apart/withheld/" + caseId + "/"),
            open -> assertThat(open).startsWith("open/correspondence/" + caseId + "/"));
    assertThat(s3.objects().values())
        .noneMatch(content -> new String(content, ISO_8859_1).contains("Minutes"));
    assertThat(read(withheld)).isEqualTo(MINUTES);
    assertThat(
            casebook
                .store()
                .sql("select count(*) from withheld_content")
                .query(Integer.class)
                .single())
        .isZero();

    casebook.bean(Reception.class).clear(CaseId.of(caseId), EnumSet.of(Shelf.CORRESPONDENCE));
    assertThat(s3.objects().keySet()).singleElement().asString().startsWith("apart/");
    assertThat(casebook.getAs(SignIn.officer(), letter.header("Location")).status()).isEqualTo(404);
    casebook.bean(Reception.class).clear(CaseId.of(caseId), EnumSet.allOf(Shelf.class));
    assertThat(s3.objects()).isEmpty();
  }

  @Test
  void a_store_that_is_away_is_said_to_be_and_nothing_is_kept() {
    var stored = send("withheld", MINUTES);
    s3.close();

    var refused = send("disclosable", "Other minutes");
    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.problem()).isEqualTo("documents-unavailable");
    assertThat(
            casebook
                .store()
                .sql("select count(*) from stored_document")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    var read =
        casebook.send(
            casebook
                .request(stored.header("Location"))
                .header("Authorization", "Bearer " + SignIn.officer())
                .header("Casebook-Why", "To decide")
                .build());
    assertThat(read.status()).isEqualTo(503);
  }

  private Reply send(String as, String content) {
    return casebook.send(
        casebook
            .request("/cases/" + caseId + "/documents?as=" + as)
            .header("Authorization", "Bearer " + SignIn.officer())
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString(content))
            .build());
  }

  private String read(Reply stored) {
    var answer =
        casebook.fetch(
            casebook
                .request(stored.header("Location"))
                .header("Authorization", "Bearer " + SignIn.officer())
                .header("Casebook-Why", "To decide")
                .build());
    return new String(answer.body(), UTF_8);
  }
}
