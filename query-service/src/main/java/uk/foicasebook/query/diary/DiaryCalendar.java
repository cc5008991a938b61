package uk.foicasebook.query.diary;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import uk.foicasebook.query.diary.DiaryView.Entry;

/**
 * The diary as RFC 5545 has it: a whole day for each deadline, which keeps nobody busy. It leaves
 * the house with whoever carries it, so it names the case by its number and says nothing of it.
 */
final class DiaryCalendar {
  static final String TYPE = "text/calendar;charset=UTF-8";

  private DiaryCalendar() {}

  static String of(List<Entry> entries, Instant now) {
    var properties =
        new PropertyList(
            List.of(
                new ProdId("-//FOI Casebook//Diary//EN"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new XProperty("X-WR-CALNAME", "FOI Casebook"),
                new XProperty("X-PUBLISHED-TTL", "PT1H")));
    var events = entries.stream().map(entry -> event(entry, now)).toList();
    var text = new StringWriter();
    try {
      new CalendarOutputter(false)
          .output(new Calendar(properties, new ComponentList<>(events)), text);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return text.toString();
  }

  private static VEvent event(Entry entry, Instant now) {
    return new VEvent(
        new PropertyList(
            List.of(
                new Uid("%s-%d@foi-casebook".formatted(entry.caseId(), entry.number())),
                new DtStamp(now),
                new DtStart<>(entry.due()),
                new Summary("%s: %s".formatted(entry.reference(), words(entry.kind()))),
                new Description(description(entry)),
                new Transp(Transp.VALUE_TRANSPARENT))));
  }

  private static String description(Entry entry) {
    String parts = entry.parts().isEmpty() ? "" : " For " + String.join(", ", entry.parts()) + ".";
    String waiting = entry.waiting() ? " Waiting for the requester." : "";
    return entry.provision() + "." + parts + " " + left(entry.daysLeft()) + waiting;
  }

  private static String left(int days) {
    String count = Math.abs(days) == 1 ? "1 working day" : Math.abs(days) + " working days";
    return days < 0 ? count + " overdue." : count + " left.";
  }

  private static String words(String kebab) {
    return kebab.replace('-', ' ') + " due";
  }
}
