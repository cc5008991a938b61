package uk.foicasebook.events.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.IntakeEvent.OfficerAssigned;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.StrandId;

class StrictReadingTest {

  @Test
  void what_is_written_is_read_back() {
    var fact = new OfficerAssigned(LocalDate.of(2019, 1, 16), new PersonId("officer-1"));
    assertThat(text(fact)).isEqualTo("{\"happenedOn\":\"2019-01-16\",\"officer\":\"officer-1\"}");
    assertThat(EventJson.read("officer-assigned", 1, EventJson.write(fact))).isEqualTo(fact);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "null",
        "[]",
        "\"officer-1\"",
        "{\"nonsense\":1}",
        "{\"happenedOn\":\"2019-01-16\"}",
        "{\"happenedOn\":null,\"officer\":\"officer-1\"}",
        "{\"happenedOn\":\"2019-01-16\",\"officer\":null}",
        "{\"happenedOn\":\"2019-01-16\",\"officer\":\"\"}",
        "{\"happenedOn\":\"2019-01-16\",\"officer\":7}",
        "{\"happenedOn\":\"2019-01-16\",\"officer\":true}",
        "{\"happenedOn\":\"2019-01-16\",\"officer\":{\"value\":\"officer-1\"}}",
        "{\"happenedOn\":\"2019-01-16\",\"officer\":[\"officer-1\"]}",
        "{\"happenedOn\":\"2019-02-30\",\"officer\":\"officer-1\"}",
        "{\"happenedOn\":\"2019-01-16T00:00:00Z\",\"officer\":\"officer-1\"}",
        "{\"happenedOn\":\"\",\"officer\":\"officer-1\"}",
        "{\"happenedOn\":[2019,1,16],\"officer\":\"officer-1\"}",
        "{\"happenedOn\":17912,\"officer\":\"officer-1\"}",
        "{\"happenedOn\":\"2019-01-16\",\"officer\":\"officer-1\",\"more\":1}",
        "{\"happenedOn\":\"2019-01-16\",\"officer\":\"officer-1\",\"officer\":\"officer-2\"}",
        "{\"happenedOn\":\"2019-01-16\",\"officer\":\"officer-1\"} {}",
        "{\"happenedOn\":\"2019-01-16\",\"officer\":\"officer-1\"",
        ""
      })
  void anything_else_is_refused(String json) {
    assertThatThrownBy(() -> EventJson.read("officer-assigned", 1, json.getBytes(UTF_8)))
        .isInstanceOf(UnreadableFact.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"parts\":null,\"description\":\"d\",\"finding\":\"HELD\"",
        "\"parts\":[null],\"description\":\"d\",\"finding\":\"HELD\"",
        "\"parts\":\"1\",\"description\":\"d\",\"finding\":\"HELD\"",
        "\"parts\":[1],\"description\":\"d\",\"finding\":\"HELD\"",
        "\"parts\":[],\"description\":null,\"finding\":\"HELD\"",
        "\"parts\":[],\"description\":\"\",\"finding\":\"HELD\"",
        "\"parts\":[],\"description\":7,\"finding\":\"HELD\"",
        "\"parts\":[],\"description\":{},\"finding\":\"HELD\"",
        "\"parts\":[],\"description\":{\"erased\":false},\"finding\":\"HELD\"",
        "\"parts\":[],\"description\":{\"erased\":true,\"key\":\"k\"},\"finding\":\"HELD\"",
        "\"parts\":[],\"description\":{\"key\":\"k\"},\"finding\":\"HELD\"",
        "\"parts\":[],\"description\":{\"key\":\"k\",\"ciphertext\":1},\"finding\":\"HELD\"",
        "\"parts\":[],\"description\":\"d\",\"finding\":null",
        "\"parts\":[],\"description\":\"d\",\"finding\":\"\"",
        "\"parts\":[],\"description\":\"d\",\"finding\":\"held\"",
        "\"parts\":[],\"description\":\"d\",\"finding\":0",
        "\"parts\":[],\"description\":\"d\",\"finding\":\"0\""
      })
  void lists_texts_and_choices_are_refused_unless_exact(String rest) {
    var json = "{\"happenedOn\":\"2019-01-16\",\"strand\":\"alerts\"," + rest + "}";
    assertThatThrownBy(() -> EventJson.read("strand-recorded", 1, json.getBytes(UTF_8)))
        .isInstanceOf(UnreadableFact.class);
  }

  @Test
  void a_protected_text_is_a_string_a_ciphertext_or_an_erased_mark() {
    assertThat(text(strand(ProtectedText.of("Alert counts")))).contains("\"Alert counts\"");
    assertThat(text(strand(new ProtectedText.Ciphertext("k1", "AAAA"))))
        .contains("{\"key\":\"k1\",\"ciphertext\":\"AAAA\"}");
    assertThat(text(strand(new ProtectedText.Erased()))).contains("{\"erased\":true}");
  }

  @Test
  void every_form_of_a_protected_text_is_read_back() {
    for (var text :
        List.of(
            ProtectedText.of("Alert counts"),
            new ProtectedText.Ciphertext("k1", "AAAA"),
            new ProtectedText.Erased())) {
      assertThat(EventJson.read("strand-recorded", 1, EventJson.write(strand(text))))
          .isEqualTo(strand(text));
    }
  }

  @Test
  void the_refusal_names_the_place_and_never_the_words() {
    var json =
        """
        {"happenedOn":"2019-01-16","parts":[{"number":"1","wording":"Why?"},\
        {"number":"2","wording":["Sam Sample"]}]}""";
    assertThatThrownBy(() -> EventJson.read("parts-numbered", 1, json.getBytes(UTF_8)))
        .hasMessageContaining("parts-numbered.r1 at $.parts[1].wording")
        .hasNoCause()
        .hasMessageNotContaining("Sam");
  }

  @Test
  void an_unknown_name_or_revision_is_never_passed_over() {
    assertThatThrownBy(() -> EventJson.read("request-recieved", 1, "{}".getBytes(UTF_8)))
        .isInstanceOf(UnknownFact.class);
    assertThatThrownBy(() -> EventJson.read("officer-assigned", 2, "{}".getBytes(UTF_8)))
        .isInstanceOf(UnknownFact.class);
  }

  private static StrandRecorded strand(ProtectedText description) {
    return new StrandRecorded(
        LocalDate.of(2019, 1, 28),
        new StrandId("alerts"),
        List.of(new PartNumber("1")),
        description,
        Finding.HELD);
  }

  private static String text(Fact fact) {
    return new String(EventJson.write(fact), UTF_8);
  }
}
