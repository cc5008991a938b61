package uk.foicasebook.query.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables go out row by row. */
class TableTest {
  @Test
  void a_text_that_a_spreadsheet_would_run_is_shown_instead() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var table = new CsvTable(out)) {
      table.row(Arrays.asList("=1+1", "-3", -3, null, LocalDate.parse("2026-03-02"), "a,b"));
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("'=1+1,'-3,-3,,2026-03-02,\"a,b\"\r\n");
  }

  @Test
  void rows_are_gone_before_the_last_is_there() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var table = new XlsxTable(out)) {
      int before = 0;
      for (int page = 1; page <= 5; page++) {
        for (int row = 0; row < 5_000; row++) {
          table.row(List.of("FOI-" + page + "-" + row * 31, page * row, "words " + row));
        }
        assertThat(out.size()).isGreaterThan(before);
        before = out.size();
      }
    }
  }
}
