package uk.foicasebook.law.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the two data files this library carries. */
final class HolidayFile {
  /** A name that differs by nation, as in {@code One [EW NIR] / Other [SCT]}. */
  private static final Pattern NAMED = Pattern.compile("(.+) \\[([A-Z ]+)]");

  private HolidayFile() {}

  /** One dated change of the official list; no date when an edition changed nothing. */
  record Change(LocalDate knownOn, Kind kind, List<BankHoliday> holidays) {
    enum Kind {
      PUBLISHED,
      PROCLAIMED,
      WITHDRAWN
    }
  }

  static List<BankHoliday> newest() {
    return rows("bank-holidays.csv").flatMap(HolidayFile::holidays).toList();
  }

  static List<Change> changes() {
    return rows("calendar-editions.csv").map(HolidayFile::change).toList();
  }

  private static Change change(String[] row) {
    Change.Kind kind =
        switch (row[1]) {
          case "published" -> Change.Kind.PUBLISHED;
          case "proclaimed" -> Change.Kind.PROCLAIMED;
          case "withdrawn" -> Change.Kind.WITHDRAWN;
          default -> throw new IllegalStateException("calendar-editions.csv: " + row[1]);
        };
    List<BankHoliday> holidays =
        kind == Change.Kind.PUBLISHED
            ? List.of()
            : List.of(
                new BankHoliday(
                    LocalDate.parse(row[2]),
                    nations(row[3], row[4], row[5]),
                    row[6],
                    BankHoliday.Status.PUBLISHED));
    return new Change(LocalDate.parse(row[0]), kind, holidays);
  }

  private static Stream<BankHoliday> holidays(String[] row) {
    LocalDate date = LocalDate.parse(row[0]);
    Set<Nation> nations = nations(row[1], row[2], row[3]);
    BankHoliday.Status status =
        row[5].equals("projected") ? BankHoliday.Status.PROJECTED : BankHoliday.Status.PUBLISHED;
    if (!row[4].contains(" / ")) {
      return Stream.of(new BankHoliday(date, nations, row[4], status));
    }
    return Stream.of(row[4].split(" / ")).map(name -> named(date, name, status));
  }

  private static BankHoliday named(LocalDate date, String name, BankHoliday.Status status) {
    Matcher parts = NAMED.matcher(name);
    if (!parts.matches()) {
      throw new IllegalStateException("bank-holidays.csv: " + name);
    }
    Set<Nation> nations = EnumSet.noneOf(Nation.class);
    for (String code : parts.group(2).split(" ")) {
      nations.add(
          switch (code) {
            case "EW" -> Nation.ENGLAND_AND_WALES;
            case "SCT" -> Nation.SCOTLAND;
            case "NIR" -> Nation.NORTHERN_IRELAND;
            default -> throw new IllegalStateException("bank-holidays.csv: " + code);
          });
    }
    return new BankHoliday(date, nations, parts.group(1), status);
  }

  private static Set<Nation> nations(String englandAndWales, String scotland, String ireland) {
    Set<Nation> nations = EnumSet.noneOf(Nation.class);
    if (englandAndWales.equals("1")) {
      nations.add(Nation.ENGLAND_AND_WALES);
    }
    if (scotland.equals("1")) {
      nations.add(Nation.SCOTLAND);
    }
    if (ireland.equals("1")) {
      nations.add(Nation.NORTHERN_IRELAND);
    }
    return nations;
  }

  private static Stream<String[]> rows(String file) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in =
            Objects.requireNonNull(HolidayFile.class.getResourceAsStream(file), file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .forEach(line -> rows.add(line.split(",", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows.stream();
  }
}
