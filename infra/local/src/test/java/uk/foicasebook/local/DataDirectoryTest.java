package uk.foicasebook.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
  @TempDir Path directory;

  @Test
  void only_one_run_has_it_at_a_time() {
    DataDirectory first = DataDirectory.take(directory);
    assertThatThrownBy(() -> DataDirectory.take(directory))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining(
            "Another FOI Casebook (process " + ProcessHandle.current().pid() + ")");
    first.close();
    DataDirectory.take(directory).close();
  }

  @Test
  void emptying_it_leaves_what_is_not_ours() throws Exception {
    Files.createDirectories(directory.resolve("kafka/topic"));
    Files.writeString(directory.resolve("kafka/topic/records"), "facts");
    Files.writeString(directory.resolve("holiday.jpg"), "a picture");
    try (DataDirectory data = DataDirectory.take(directory)) {
      assertThat(data.isEmpty()).isFalse();
      data.empty();
      assertThat(data.isEmpty()).isTrue();
      assertThat(directory.resolve("holiday.jpg")).exists();
    }
  }
}
