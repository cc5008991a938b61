package uk.foicasebook.command.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.domain.CaseCommand;

/** Axon finds a handler by a command's exact class, so a forgotten one is found here or nowhere. */
class EveryCommandIsObeyedTest {

  @Test
  void every_leaf_of_the_commands_has_one_handler_and_no_handler_is_left_over() {
    var handled =
        Arrays.stream(CaseAggregate.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Decides.class))
            .map(method -> method.getParameterTypes()[0])
            .collect(Collectors.toList());

    assertThat(handled).containsExactlyInAnyOrderElementsOf(leaves(CaseCommand.class).toList());
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    var permitted = type.getPermittedSubclasses();
    return permitted == null
        ? Stream.of(type)
        : Stream.of(permitted).flatMap(EveryCommandIsObeyedTest::leaves);
  }
}
