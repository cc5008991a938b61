package uk.foicasebook.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.foicasebook.local.Casebook;
import uk.foicasebook.local.demo.Answer;

/** The minutes of a meeting come in, go on the file, and are read by somebody who may. */
@ExtendWith(WholeSystem.class)
class DocumentJourneyIT {
  private static final String MINUTES = "Minutes of a meeting of sample people";

  @Test
  void withheld_minutes_are_stored_attached_shown_on_the_file_and_read(Casebook casebook) {
    Office officer = Office.of(casebook);
    String caseId = officer.opens();

    Answer stored = officer.stores(caseId, "withheld", "text/plain", MINUTES);
    assertThat(stored.status()).as(stored.text()).isEqualTo(201);
    String hash = stored.body().path("sha256").asString();

    Answer slip = officer.command("/" + caseId + "/attach-document", attaching("0".repeat(64)));
    assertThat(slip.status()).isEqualTo(422);
    Answer attached = officer.command("/" + caseId + "/attach-document", attaching(hash));
    assertThat(attached.status()).as(attached.text()).isEqualTo(200);

    // The file shows that it is there; what is in it stands nowhere but in its place.
    Answer file = officer.asksAfter(attached, "/cases/" + caseId);
    assertThat(file.text()).contains(hash).doesNotContain("Minutes of a meeting");

    String address = stored.headers().firstValue("Location").orElseThrow();
    assertThat(officer.reads(address).status()).isEqualTo(400);
    assertThat(officer.reads(address, "Casebook-Why", "To redact it").text()).isEqualTo(MINUTES);
    assertThat(Office.of(casebook, "manager").reads(address, "Casebook-Why", "To know").status())
        .isEqualTo(403);
    assertThat(Office.of(casebook, "council-officer").reads(address).status()).isEqualTo(404);

    Answer reads = Office.of(casebook, "auditor").reads("/cases/" + caseId + "/documents/reads");
    assertThat(reads.body().path("reads").size()).isEqualTo(1);
    assertThat(reads.body().path("reads").get(0).path("why").asString()).isEqualTo("To redact it");
  }

  private static String attaching(String hash) {
    return """
    {"happenedOn":"2026-11-03","kind":"WITHHELD","strands":[],"title":"The minutes",
     "mediaType":"text/plain","size":%d,"sha256":"%s"}\
    """
        .formatted(MINUTES.length(), hash);
  }
}
