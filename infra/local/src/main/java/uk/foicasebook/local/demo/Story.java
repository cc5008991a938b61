package uk.foicasebook.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case told in order, in sentences, with the command that enters each of them.
 *
 * @param continues the file this story goes on from, beside it or above it; null if it begins
 * @param reference the reference under which it goes on, as a case of its own; null if it begins
 * @param beside the file of another case, told first, whose id this one calls {@code {beside}}
 */
public record Story(
    String title,
    @Nullable String continues,
    @Nullable String reference,
    @Nullable String beside,
    List<Step> steps) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /**
   * One thing that happened.
   *
   * @param say it in a sentence
   * @param as the demo person who enters it; the officer where it is not said
   * @param command the command's name in its address; the first is {@code receive-request}
   * @param knownAt when the authority knew, an instant with an offset
   * @param body the command
   * @param refused the titles of the reasons for which it is to be refused; null where it is to be
   *     accepted
   * @param then what the book is to say from then on; null where the story says nothing of it
   */
  public record Step(
      String say,
      @Nullable String as,
      String command,
      String knownAt,
      ObjectNode body,
      @Nullable List<String> refused,
      @Nullable Expected then) {
    String person() {
      return as == null ? "officer" : as;
    }

    /** What is sent. */
    public String json() {
      ObjectNode sent = body.deepCopy();
      return sent.put("knownAt", knownAt).toString();
    }
  }

  /**
   * What the book says of the case; what is null is not looked at.
   *
   * @param asAt the day it is asked about, as known then; null is now
   * @param phase where the case is in its life
   * @param deadlines the due days of each kind named, in order, with the parts where it has any,
   *     and whether it is suspended or ended: {@code 2026-05-01 (2) suspended}
   * @param breaches each as its provision and how late: {@code FOIA 2000 s.10(1) by 11}
   * @param strands how each is determined, with its provisions
   */
  public record Expected(
      @Nullable String asAt,
      @Nullable String phase,
      @Nullable Map<String, List<String>> deadlines,
      @Nullable List<String> breaches,
      @Nullable Map<String, String> strands) {}

  /** Reads one; a day such as {@code {workday-3}} in it is counted back from {@code today}. */
  public static Story read(Path file, LocalDate today) {
    try {
      Story read = JSON.readValue(new RelativeDays(today).in(Files.readString(file)), Story.class);
      return read.continues == null
          ? read
          : read.after(read(file.resolveSibling(read.continues).normalize(), today));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private Story after(Story earlier) {
    if (reference != null) {
      earlier.steps.getFirst().body().put("reference", reference);
    }
    return new Story(
        title,
        null,
        reference,
        beside,
        Stream.concat(earlier.steps.stream(), steps.stream()).toList());
  }

  /** The same beside a case that there is now. */
  public Story beside(String caseId) {
    String told = JSON.writeValueAsString(this).replace("{beside}", caseId);
    return JSON.readValue(told, Story.class);
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
