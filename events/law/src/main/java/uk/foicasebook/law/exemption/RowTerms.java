package uk.foicasebook.law.exemption;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fourth column of a catalogue table: {@code name=value} terms, values separated by commas. */
record RowTerms(Map<String, List<String>> said) {
  private static final Pattern TERM = Pattern.compile("([a-z-]+)=(\\S+(?: with \\S+)?)\\s*");

  static RowTerms of(String column) {
    Map<String, List<String>> said = new LinkedHashMap<>();
    Matcher term = TERM.matcher(column);
    int read = 0;
    while (term.find() && term.start() == read) {
      said.put(term.group(1), List.of(term.group(2).split(",", -1)));
      read = term.end();
    }
    if (read != column.length()) {
      throw new IllegalArgumentException("cannot read the terms: " + column.substring(read));
    }
    return new RowTerms(Map.copyOf(said));
  }

  List<String> all(String name) {
    return said.getOrDefault(name, List.of());
  }

  @Nullable String one(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? null : values.getFirst();
  }
}
