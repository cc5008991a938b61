package uk.foicasebook.law;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Walks {@link Cites} on rules and on tests, and writes the table of both. */
final class LawCoverage {
  /** Numbers inside citations sort as numbers: s.9 before s.10. */
  private static final Comparator<String> BY_NUMBER =
      Comparator.comparing(LawCoverage::padded).thenComparing(Comparator.naturalOrder());

  private static final String NONE = "**none**";

  private record Row(TreeSet<String> kinds, TreeSet<String> rules, TreeSet<String> tests) {
    Row() {
      this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }
  }

  private final Map<String, Row> rows = new TreeMap<>(BY_NUMBER);

  static String table() {
    LawCoverage coverage = new LawCoverage();
    classes(new ImportOption.DoNotIncludeTests()).forEach(type -> coverage.walk(type, false));
    classes(new ImportOption.OnlyIncludeTests()).forEach(type -> coverage.walk(type, true));
    return coverage.written();
  }

  private static Stream<Class<?>> classes(ImportOption which) {
    return new ClassFileImporter()
        .withImportOption(which).importPackages("uk.foicasebook.law").stream()
            .filter(type -> !type.isAnonymousClass())
            .map(JavaClass::reflect);
  }

  private void walk(Class<?> type, boolean test) {
    String name = name(type);
    add(type, name, test);
    for (Field field : type.getDeclaredFields()) {
      add(field, name + "." + field.getName(), test);
    }
    for (Method method : type.getDeclaredMethods()) {
      String sentence = method.getName().replace('_', ' ');
      add(method, test ? name + ": " + sentence : name + "." + sentence, test);
    }
  }

  private void add(AnnotatedElement element, String name, boolean test) {
    for (Cites cites : element.getAnnotationsByType(Cites.class)) {
      for (String provision : cites.value()) {
        Row row = rows.computeIfAbsent(provision, _ -> new Row());
        if (test) {
          row.tests().add(name);
        } else {
          row.rules().add(name);
          row.kinds().add(cites.kind().name().toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  private String written() {
    StringBuilder text =
        new StringBuilder(
            """
            # Which rule implements which provision, and which tests prove it

            Generated from `@Cites` and approved: a rule without a test, or a test without a rule, is
            a line that says none, and a difference in review.

            | provision | kind | rules | tests |
            |---|---|---|---|
            """);
    rows.forEach(
        (provision, row) ->
            text.append(
                "| %s | %s | %s | %s |%n"
                    .formatted(
                        provision,
                        String.join(", ", row.kinds()),
                        listed(row.rules()),
                        listed(row.tests()))));
    return text.toString().replace("\r\n", "\n");
  }

  private static String listed(TreeSet<String> names) {
    return names.isEmpty() ? NONE : String.join("<br>", names);
  }

  private static String name(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }

  private static String padded(String citation) {
    StringBuilder padded = new StringBuilder();
    StringBuilder digits = new StringBuilder();
    for (char c : (citation + " ").toCharArray()) {
      if (Character.isDigit(c)) {
        digits.append(c);
        continue;
      }
      if (!digits.isEmpty()) {
        padded.append("0".repeat(Math.max(0, 5 - digits.length()))).append(digits);
        digits.setLength(0);
      }
      padded.append(c);
    }
    return padded.toString();
  }
}
