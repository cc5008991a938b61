package uk.foicasebook.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** UK civil days: read as ISO writes them, printed as people read them. */
final class CivilDay {
  private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");
  private static final DateTimeFormatter PRINTED =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);

  private CivilDay() {}

  /** A date, or a moment with its offset, which is taken to the day it is in the United Kingdom. */
  static LocalDate read(String written) {
    try {
      return written.contains("T")
          ? OffsetDateTime.parse(written).atZoneSameInstant(UNITED_KINGDOM).toLocalDate()
          : LocalDate.parse(written);
    } catch (DateTimeException unread) {
      throw new TypeConversionException(
          "'" + written + "' is not a date: write 2019-01-15, or 2019-01-15T23:30Z");
    }
  }

  /** For example {@code Tue 12 Feb 2019}; months have three letters, September too. */
  static String print(LocalDate day) {
    return PRINTED.format(day).replace("Sept ", "Sep ");
  }
}
