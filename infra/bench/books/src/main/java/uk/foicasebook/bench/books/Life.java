package uk.foicasebook.bench.books;

import static uk.foicasebook.bench.books.Plan.workingDays;
import static uk.foicasebook.command.domain.Role.MANAGER;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import uk.foicasebook.bench.books.Chances.Fate;
import uk.foicasebook.command.domain.IntakeCommand.AcknowledgeRequest;
import uk.foicasebook.command.domain.IntakeCommand.AssignOfficer;
import uk.foicasebook.command.domain.IntakeCommand.AssignTeam;
import uk.foicasebook.command.domain.IntakeCommand.NumberParts;
import uk.foicasebook.command.domain.IntakeCommand.ReceiveRequest;
import uk.foicasebook.command.domain.SearchCommand.RecordSearch;
import uk.foicasebook.command.domain.SearchCommand.RecordStrand;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.Part;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.Requester;
import uk.foicasebook.events.RequesterType;
import uk.foicasebook.events.StrandId;

/** One request from the day it comes in, as far as it has a common course. */
final class Life {
  private static final List<Channel> CHANNELS =
      List.of(Channel.EMAIL, Channel.EMAIL, Channel.EMAIL, Channel.WEB_FORM, Channel.POST);
  private static final List<RequesterType> TYPES =
      List.of(
          RequesterType.INDIVIDUAL,
          RequesterType.INDIVIDUAL,
          RequesterType.INDIVIDUAL,
          RequesterType.JOURNALIST,
          RequesterType.BUSINESS,
          RequesterType.CAMPAIGN_GROUP,
          RequesterType.RESEARCHER);
  private static final List<String> PLACES =
      List.of(
          "Crime recording system", "Finance system", "Personnel files", "Shared drive", "E-mail");

  final Plan plan;
  final Chances chances;
  final Words words;
  final LocalDate received;
  final Fate fate;
  final Channel channel;
  private final int parts;

  Life(long number, LocalDate received, Chances chances) {
    this.chances = chances;
    this.words = new Words(chances);
    this.received = received;
    this.fate = chances.fate();
    this.channel = chances.one(CHANNELS);
    this.parts = chances.from(1, 4);
    this.plan = new Plan(chances.one(Office.OFFICERS));
    comesIn(number);
  }

  private void comesIn(long number) {
    plan.add(
        received,
        new ReceiveRequest(
            received,
            new Reference("BOOK/%d/%07d".formatted(received.getYear(), number)),
            fate == Fate.ENVIRONMENTAL ? Regime.EIR : Regime.FOIA,
            null,
            channel,
            new Requester(
                ProtectedText.of("Sample Person %07d (invented)".formatted(number)),
                ProtectedText.of("sample-%07d@example.org".formatted(number)),
                chances.one(TYPES)),
            words.some(12, 60)));
    if (chances.of(Chances.ACKNOWLEDGED)) {
      LocalDate day = workingDays(received, 1);
      plan.add(day, new AcknowledgeRequest(day, channel, null));
    }
    plan.add(
        workingDays(received, 1),
        new NumberParts(
            workingDays(received, 1),
            numbers().stream().map(part -> new Part(part, words.some(5, 15))).toList()));
    plan.add(
        workingDays(received, 1),
        Office.MANAGER,
        MANAGER,
        new AssignTeam(workingDays(received, 1), chances.one(Office.TEAMS)));
    plan.add(
        workingDays(received, 2),
        Office.MANAGER,
        MANAGER,
        new AssignOfficer(workingDays(received, 2), plan.officer()));
  }

  List<PartNumber> numbers() {
    return IntStream.rangeClosed(1, parts)
        .mapToObj(n -> new PartNumber(Integer.toString(n)))
        .toList();
  }

  /** Somebody looks, and says what there is. */
  void search(LocalDate day, Finding finding) {
    plan.add(
        day,
        new RecordSearch(
            day,
            null,
            numbers(),
            chances.one(PLACES),
            words.some(2, 5),
            null,
            null,
            finding,
            null));
  }

  void strand(LocalDate day, StrandId strand, List<PartNumber> about, Finding finding) {
    plan.add(day, new RecordStrand(day, strand, about, words.some(2, 6), finding));
  }

  /** The working day of the answer, whenever the clock began to run. */
  LocalDate answerDay(LocalDate from) {
    return workingDays(from, chances.daysToAnswer());
  }
}
