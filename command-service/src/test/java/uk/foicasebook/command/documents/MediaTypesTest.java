package uk.foicasebook.command.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a content is said to be, beside what it looks like. */
class MediaTypesTest {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final MediaTypes TYPES = new MediaTypes(List.of("Application/PDF; v=1"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7 and more | application/pdf | true",
        "%PDF-1.7 and more | text/plain | false",
        "Just words | text/plain | true",
        "Just words | application/pdf | false",
        "a,b,c | text/csv | true",
        "<html><body>x</body></html> | text/plain | false",
        "#!/bin/sh | text/plain | false",
        "MZ and a program | application/pdf | false",
        "{\\rtf1 words | application/rtf | true",
      })
  void a_content_is_what_its_first_bytes_say(String content, String said, boolean agrees) {
    assertThat(TYPES.agree(said, TYPES.found(content.getBytes(UTF_8)))).isEqualTo(agrees);
  }

  @Test
  void a_word_processor_file_is_an_archive_and_a_picture_is_none() {
    byte[] zip = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 0, 0};
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};

    assertThat(TYPES.agree(WORD, TYPES.found(zip))).isTrue();
    assertThat(TYPES.agree("image/png", TYPES.found(zip))).isFalse();
    assertThat(TYPES.agree(WORD, TYPES.found(png))).isFalse();
    assertThat(TYPES.agree("image/png", TYPES.found(png))).isTrue();
  }

  @Test
  void a_type_is_told_without_its_parameters() {
    assertThat(TYPES.allows(MediaTypes.plain("APPLICATION/pdf;charset=x"))).isTrue();
    assertThat(TYPES.allows("text/plain")).isFalse();
  }
}
