package uk.foicasebook.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LastUsedTest {
  private final LastUsed<String, Integer> known = new LastUsed<>(2);

  @Test
  void what_was_just_opened_is_known_however_busy_the_others_were() {
    known.put("busy", 1);
    known.put("busier", 2);
    for (int times = 0; times < 1000; times++) {
      known.get("busy");
      known.get("busier");
    }
    known.put("new", 3);
    assertThat(known()).containsExactly("busier", "new");
  }

  @Test
  void what_was_looked_at_again_outlives_what_came_after_it() {
    known.put("busy", 1);
    known.put("busier", 2);
    known.get("busy");
    known.put("new", 3);
    assertThat(known()).containsExactly("busy", "new");
  }

  @Test
  void what_is_forgotten_makes_room() {
    known.put("busy", 1);
    known.put("busier", 2);
    known.forget("busier");
    known.put("new", 3);
    assertThat(known()).containsExactly("busy", "new");
  }

  private List<String> known() {
    return Stream.of("busy", "busier", "new").filter(each -> known.get(each) != null).toList();
  }
}
