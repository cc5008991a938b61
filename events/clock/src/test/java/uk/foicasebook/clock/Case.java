package uk.foicasebook.clock;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClarificationId;
import uk.foicasebook.events.ClockEvent.ClarificationReceived;
import uk.foicasebook.events.ClockEvent.ClarificationSought;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.IntakeEvent.PartsNumbered;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.Part;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.ResponseEvent.ResponseIssued;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.Scope;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.WeekendReceipt;
import uk.foicasebook.events.samples.Samples;
import uk.foicasebook.law.calendar.CalendarEditions;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.law.time.DeadlineStatus.State;
import uk.foicasebook.law.time.Practice;
import uk.foicasebook.law.time.Reading;

/** A case told in facts, and what the law makes of it. */
record Case(CaseClock clock) {

  static Case received(String on) {
    return received(Regime.FOIA, on);
  }

  static Case received(Regime regime, String on) {
    return new Case(
        CaseClock.opened(
            new RequestReceived(
                day(on),
                Samples.AUTHORITY,
                new Reference("FOI-2026-00042"),
                regime,
                WeekendReceipt.STATUTE,
                Channel.EMAIL,
                Samples.REQUESTER,
                text("How often was it measured?"))));
  }

  Case and(CaseEvent... facts) {
    CaseClock now = clock;
    for (CaseEvent fact : facts) {
      now = now.with(fact);
    }
    return new Case(now);
  }

  Reading read() {
    return clock.read(CalendarEditions.official().newest(), Practice.USUAL);
  }

  /** The last days of a kind with their parts: {@code 2026-06-02 [2]}. */
  List<String> due(DeadlineKind kind) {
    return read().deadlines(kind).stream()
        .map(d -> d.due() + (d.parts().isEmpty() ? "" : " " + d.parts()))
        .toList();
  }

  /** What is outstanding first. */
  String due() {
    return read().due().map(d -> d.due() + " " + d.parts()).orElse("nothing");
  }

  State state(DeadlineKind kind, String on) {
    return read().deadline(kind).orElseThrow().statusOn(day(on)).state();
  }

  List<String> breaches() {
    return read().breaches().stream()
        .map(b -> b.provision() + " by " + b.workingDaysLate() + " " + b.parts())
        .toList();
  }

  String remarks() {
    return read().remarks().stream().map(r -> r.kind() + " " + r.parts()).collect(joining(", "));
  }

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  static ProtectedText text(String words) {
    return ProtectedText.of(words);
  }

  static List<StrandId> strands(String... names) {
    return Stream.of(names).map(StrandId::new).toList();
  }

  static List<PartNumber> parts(String... numbers) {
    return Stream.of(numbers).map(PartNumber::new).toList();
  }

  static Scope about(String... numbers) {
    return new Scope(parts(numbers), List.of());
  }

  static PartsNumbered numbered(String... numbers) {
    List<Part> parts = new ArrayList<>();
    parts(numbers).forEach(number -> parts.add(new Part(number, text("Question " + number))));
    return new PartsNumbered(day("2019-01-15"), parts);
  }

  static StrandRecorded strand(String name, String... numbers) {
    return new StrandRecorded(
        day("2026-04-02"), new StrandId(name), parts(numbers), text("Some"), Finding.HELD);
  }

  static ClarificationSought asked(String on, String name, Scope scope) {
    return new ClarificationSought(
        day(on), new ClarificationId(name), scope, Channel.EMAIL, text("Which year?"));
  }

  static ClarificationReceived replied(String on, String name, boolean sufficient) {
    return new ClarificationReceived(
        day(on), new ClarificationId(name), Channel.EMAIL, sufficient, text("Last year."));
  }

  static ResponseIssued issued(String on, String name, boolean completes, String... strands) {
    return new ResponseIssued(
        day(on),
        new ResponseId(name),
        strands(strands),
        Channel.EMAIL,
        List.of(),
        completes,
        day(on).plusDays(60),
        "2026-08");
  }

  static ProvisionCode foia(String section) {
    return new ProvisionCode("FOIA 2000 s." + section);
  }
}
