package uk.foicasebook.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The table of provisions, rules and tests is approved: look at the difference, then copy {@code
 * target/law-coverage.md} over {@code law-coverage.md}.
 */
class LawCoverageTest {
  private static final Path APPROVED = Path.of("law-coverage.md");
  private static final Path FOUND = Path.of("target", "law-coverage.md");
  private static final String HINT =
      "if the difference is right: cp events/law/" + FOUND + " events/law/" + APPROVED;

  @Test
  void the_table_of_provisions_rules_and_tests_is_the_approved_one() throws IOException {
    String table = LawCoverage.table();
    Files.createDirectories(FOUND.getParent());
    Files.writeString(FOUND, table);

    List<String> approved = Files.exists(APPROVED) ? Files.readAllLines(APPROVED) : List.of();
    List<String> found = table.lines().toList();
    assertThat(without(found, approved)).as(HINT + "; new lines").isEmpty();
    assertThat(without(approved, found)).as(HINT + "; lines that are gone").isEmpty();
    assertThat(found).isEqualTo(approved);
  }

  private static List<String> without(List<String> lines, List<String> others) {
    return lines.stream().filter(line -> !others.contains(line)).toList();
  }

  @Test
  void every_rule_has_a_test_and_every_test_a_rule() {
    assertThat(LawCoverage.table().lines().filter(line -> line.contains("**none**"))).isEmpty();
  }
}
