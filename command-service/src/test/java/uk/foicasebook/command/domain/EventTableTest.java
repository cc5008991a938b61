package uk.foicasebook.command.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.foicasebook.events.EventName;
import uk.foicasebook.events.Fact;

/**
 * Which facts a command can lead to, read off the decider itself: whatever the methods that are
 * given the command make, by themselves or through others.
 */
class EventTableTest {
  private static final Path APPROVED = Path.of("event-table.md");
  private static final Path MADE = Path.of("target", "event-table.md");
  private static final String HEAD =
      """
      # What follows from a command

      Made by the build from the decider. Every read model is a function of all facts of a case, so that each fact reaches each of them.

      | chapter | command | facts it can lead to |
      |---|---|---|
      """;

  /** These make a fact to see what would follow from it, and keep none. */
  private static final Set<String> SUPPOSING = Set.of("StatutoryTime", "Exemptions");

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("uk.foicasebook.command.domain", "uk.foicasebook.events");

  @Test
  void what_follows_from_each_command_is_what_was_approved() throws IOException {
    List<String> rows = leaves(Command.class).map(EventTableTest::row).toList();
    Files.writeString(MADE, HEAD + String.join("\n", rows) + "\n");
    assertThat(Files.readAllLines(MADE))
        .as("if the difference is right: cp command-service/%s command-service/%s", MADE, APPROVED)
        .isEqualTo(Files.exists(APPROVED) ? Files.readAllLines(APPROVED) : List.of());
  }

  @Test
  void every_command_leads_to_something_and_every_fact_comes_of_one() {
    assertThat(leaves(Command.class))
        .allSatisfy(c -> assertThat(facts(c)).as("%s", c).isNotEmpty());
    Set<String> made =
        leaves(Command.class).flatMap(c -> facts(c).stream()).collect(Collectors.toSet());
    assertThat(leaves(Fact.class).map(EventTableTest::name)).allMatch(made::contains);
  }

  private static String row(Class<?> command) {
    return "| %s | %s | %s |"
        .formatted(
            command.getEnclosingClass().getSimpleName().replace("Command", ""),
            command.getSimpleName(),
            facts(command).stream().map("`%s`"::formatted).collect(Collectors.joining(", ")));
  }

  private static Set<String> facts(Class<?> command) {
    Deque<JavaCodeUnit> open = new ArrayDeque<>();
    CODE.stream()
        .filter(type -> type.getPackageName().equals("uk.foicasebook.command.domain"))
        .filter(type -> !type.isAssignableTo(Command.class))
        .flatMap(
            type ->
                type.getMethods().stream().filter(m -> holds(type, command) || takes(m, command)))
        .forEach(open::add);
    Set<JavaCodeUnit> seen = new HashSet<>(open);
    Set<String> facts = new TreeSet<>();
    while (!open.isEmpty()) {
      JavaCodeUnit next = open.remove();
      Stream.concat(
              next.getConstructorCallsFromSelf().stream().map(call -> call.getTargetOwner()),
              next.getConstructorReferencesFromSelf().stream().map(made -> made.getTargetOwner()))
          .filter(made -> made.isAssignableTo(Fact.class) && !made.isInterface())
          .map(made -> name(made.reflect()))
          .forEach(facts::add);
      Stream.concat(
              next.getMethodCallsFromSelf().stream().map(call -> call.getTarget().resolveMember()),
              next.getMethodReferencesFromSelf().stream()
                  .map(named -> named.getTarget().resolveMember()))
          .flatMap(member -> member.stream())
          .filter(method -> method.getOwner().getPackageName().endsWith("command.domain"))
          .filter(method -> !SUPPOSING.contains(method.getOwner().getSimpleName()))
          .filter(method -> takesNoOther(method, command))
          .filter(seen::add)
          .forEach(open::add);
    }
    return facts;
  }

  private static boolean holds(JavaClass type, Class<?> command) {
    return type.getFields().stream().anyMatch(f -> f.getRawType().isEquivalentTo(command));
  }

  private static boolean takes(JavaCodeUnit method, Class<?> command) {
    return method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(command));
  }

  /** A method for another command, or for all of a chapter, leads elsewhere. */
  private static boolean takesNoOther(JavaCodeUnit method, Class<?> command) {
    return method.getRawParameterTypes().stream()
        .filter(type -> type.isAssignableTo(Command.class))
        .allMatch(type -> type.isEquivalentTo(command));
  }

  private static String name(Class<?> fact) {
    return fact.getAnnotation(EventName.class).value();
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    Class<?>[] permitted = type.getPermittedSubclasses();
    return permitted == null
        ? Stream.of(type)
        : Stream.of(permitted).flatMap(EventTableTest::leaves);
  }
}
