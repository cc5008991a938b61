package uk.foicasebook.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A case told in order, in sentences, with the command that enters each of them. */
public record Story(String title, List<Step> steps) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /**
   * One thing that happened.
   *
   * @param say it in a sentence
   * @param as the demo person who enters it; the officer where it is not said
   * @param command the command's name in its address; the first is {@code receive-request}
   * @param knownAt when the authority knew, an instant with an offset
   * @param body the command
   */
  public record Step(
      String say, @Nullable String as, String command, String knownAt, ObjectNode body) {
    String person() {
      return as == null ? "officer" : as;
    }

    /** What is sent. */
    public String json() {
      ObjectNode sent = body.deepCopy();
      return sent.put("knownAt", knownAt).toString();
    }
  }

  /** Reads one; a day such as {@code {workday-3}} in it is counted back from {@code today}. */
  public static Story read(Path file, LocalDate today) {
    try {
      return JSON.readValue(new RelativeDays(today).in(Files.readString(file)), Story.class);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /** All of a directory, in the order of their file names. */
  static List<Story> readAll(Path directory, LocalDate today) {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(file -> read(file, today))
          .toList();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
