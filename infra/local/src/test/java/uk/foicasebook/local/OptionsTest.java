package uk.foicasebook.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {
  private static final Path DEFAULT = Path.of("/casebook/data");

  @Test
  void without_words_it_keeps_data_beside_the_readme_and_loads_the_samples() {
    assertThat(Options.parse(List.of(), DEFAULT))
        .isEqualTo(new Options(DEFAULT, false, false, true));
  }

  @Test
  void every_word_is_heard() {
    assertThat(
            Options.parse(
                List.of("--no-demo", "--data", "/elsewhere", "--fresh", "--yes"), DEFAULT))
        .isEqualTo(new Options(Path.of("/elsewhere"), true, true, false));
  }

  @Test
  void an_unknown_word_is_answered_with_those_that_are_known() {
    assertThatThrownBy(() -> Options.parse(List.of("--quiet"), DEFAULT))
        .isInstanceOf(Trouble.class)
        .hasMessage("Unknown option --quiet.\n" + Options.USAGE);
  }

  @Test
  void a_port_that_is_none_is_named_with_its_variable() {
    assertThatThrownBy(() -> Ports.from(Map.of("CASEBOOK_QUERY_PORT", "eighty")))
        .isInstanceOf(Trouble.class)
        .hasMessage("CASEBOOK_QUERY_PORT is eighty, which is no port.");
  }
}
