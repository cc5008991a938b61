package uk.foicasebook.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The table of provisions, rules and tests is approved: look at the difference, then copy {@code
 * target/law-coverage.md} over {@code law-coverage.md}.
 */
class LawCoverageTest {
  private static final Path APPROVED = Path.of("law-coverage.md");
  private static final Path FOUND = Path.of("target", "law-coverage.md");

  @Test
  void the_table_of_provisions_rules_and_tests_is_the_approved_one() throws IOException {
    String table = LawCoverage.table();
    Files.createDirectories(FOUND.getParent());
    Files.writeString(FOUND, table);

    assertThat(table)
        .as("if the difference is right: cp events/law/%s events/law/%s", FOUND, APPROVED)
        .isEqualTo(Files.exists(APPROVED) ? Files.readString(APPROVED) : "");
  }

  @Test
  void every_rule_has_a_test_and_every_test_a_rule() {
    assertThat(LawCoverage.table().lines().filter(line -> line.contains("**none**"))).isEmpty();
  }
}
