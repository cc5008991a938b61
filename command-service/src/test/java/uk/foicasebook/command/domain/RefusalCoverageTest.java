package uk.foicasebook.command.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalCoverageTest {

  @Test
  void every_refusal_is_shown_by_a_test() {
    Set<String> shown =
        new ClassFileImporter()
            .importPackagesOf(getClass()).stream()
                .map(JavaClass::getMethods)
                .flatMap(Set::stream)
                .filter(method -> method.isAnnotatedWith(Refuses.class))
                .map(JavaMethod::reflect)
                .flatMap(method -> Arrays.stream(method.getAnnotation(Refuses.class).value()))
                .map(Class::getName)
                .collect(Collectors.toSet());

    assertThat(leaves(Refusal.class).map(Class::getName)).isSubsetOf(shown);
  }

  @Test
  void every_refusal_has_a_title_of_its_own() {
    assertThat(leaves(Refusal.class).map(Class::getSimpleName)).doesNotHaveDuplicates();
    assertThat(new CaseRefusal.NoSuchCase().title()).isEqualTo("No such case");
  }

  static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RefusalCoverageTest::leaves)
        : Stream.of(type);
  }
}
