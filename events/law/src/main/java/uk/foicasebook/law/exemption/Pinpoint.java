package uk.foicasebook.law.exemption;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A place inside an enactment: section {@code 31} with path {@code [1, a]} is {@code 31(1)(a)}. An
 * empty path is the whole section.
 */
record Pinpoint(String section, List<String> path) {
  Pinpoint {
    path = List.copyOf(path);
  }

  /** Reads the plain form the tables are written in: {@code 36(2)(b)(i)}. */
  static Pinpoint of(String plain) {
    String[] pieces = plain.strip().replace(")", "").split("\\(", -1);
    return new Pinpoint(pieces[0], List.of(pieces).subList(1, pieces.length));
  }

  Pinpoint child(String step) {
    List<String> longer = new ArrayList<>(path);
    longer.add(step);
    return new Pinpoint(section, longer);
  }

  /** The first {@code depth} steps of the path. */
  Pinpoint upTo(int depth) {
    return new Pinpoint(section, path.subList(0, depth));
  }

  boolean isUnder(Pinpoint other) {
    return section.equals(other.section)
        && path.size() > other.path.size()
        && path.subList(0, other.path.size()).equals(other.path);
  }

  @Override
  public String toString() {
    return section + path.stream().map(step -> "(" + step + ")").collect(Collectors.joining());
  }
}
