package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.foicasebook.command.domain.CaseRefusal.CaseAlreadyOpen;
import uk.foicasebook.command.domain.CaseRefusal.HappenedBeforeReceipt;
import uk.foicasebook.command.domain.CaseRefusal.KnownBeforeItHappened;
import uk.foicasebook.command.domain.Decision.Accepted;
import uk.foicasebook.command.domain.Decision.Refused;
import uk.foicasebook.command.domain.IntakeCommand.ImportCase;
import uk.foicasebook.command.domain.IntakeCommand.ImportedAnswer;
import uk.foicasebook.command.domain.IntakeCommand.ImportedClosing;
import uk.foicasebook.command.domain.IntakeRefusal.ClosedBeforeItsAnswer;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.IntakeEvent.CaseImported;
import uk.foicasebook.events.IntakeEvent.OfficerAssigned;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.IntakeEvent.TeamAssigned;
import uk.foicasebook.events.RecordsEvent.CaseClosed;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.WeekendReceipt;

/** A case is brought over from an earlier register. What that does not say is not said here. */
final class ImportDecisions {

  Decision open(ImportCase c, Occasion occasion) {
    List<Refusal> impossible = impossible(c, occasion);
    return impossible.isEmpty() ? new Accepted(facts(c, occasion)) : new Refused(impossible);
  }

  /** What was brought over before is no news; a case that is there already is not opened again. */
  Decision openAgain(ImportCase c, CaseFile file, Occasion occasion) {
    boolean same =
        file.request().received().equals(received(c, occasion))
            && file.request().turns().isFrom(c.register());
    return same
        ? Decision.accept()
        : Decision.refuse(new CaseAlreadyOpen(file.request().received().reference()));
  }

  private static List<Refusal> impossible(ImportCase c, Occasion occasion) {
    return Stream.of(
            Stream.ofNullable(c.answer()).map(ImportedAnswer::on),
            Stream.ofNullable(c.closing()).map(ImportedClosing::on))
        .flatMap(days -> days)
        .flatMap(day -> untimely(day, c, occasion))
        .findFirst()
        .or(
            () ->
                Stream.ofNullable(c.answer())
                    .map(ImportedAnswer::on)
                    .flatMap(answered -> closedBefore(answered, c))
                    .findFirst())
        .stream()
        .toList();
  }

  private static Stream<Refusal> closedBefore(LocalDate answered, ImportCase c) {
    ImportedClosing closing = c.closing();
    return closing != null && closing.on().isBefore(answered)
        ? Stream.of(new ClosedBeforeItsAnswer(closing.on(), answered))
        : Stream.empty();
  }

  private static Stream<Refusal> untimely(LocalDate day, ImportCase c, Occasion occasion) {
    if (day.isBefore(c.happenedOn())) {
      return Stream.of(new HappenedBeforeReceipt(day, c.happenedOn()));
    }
    return day.isAfter(occasion.knownOn())
        ? Stream.of(new KnownBeforeItHappened(day, occasion.knownOn()))
        : Stream.empty();
  }

  /** Who has it now has it from now on: since when they had it, no register says. */
  private static List<CaseEvent> facts(ImportCase c, Occasion occasion) {
    LocalDate now = occasion.knownOn();
    List<CaseEvent> facts = new ArrayList<>();
    facts.add(received(c, occasion));
    facts.add(new CaseImported(now, c.register(), c.remarks()));
    Stream.ofNullable(c.team()).map(team -> new TeamAssigned(now, team)).forEach(facts::add);
    Stream.ofNullable(c.officer()).map(by -> new OfficerAssigned(now, by)).forEach(facts::add);
    Stream.ofNullable(c.answer()).map(ImportDecisions::sent).forEach(facts::add);
    Stream.ofNullable(c.closing())
        .map(closing -> new CaseClosed(closing.on(), closing.reason(), null))
        .forEach(facts::add);
    return facts;
  }

  /** Of what it answered, and what it said, nothing is known but that it was the last. */
  private static ResponseSentRecorded sent(ImportedAnswer answer) {
    return new ResponseSentRecorded(
        answer.on(),
        new ResponseId("response-1"),
        List.of(),
        Objects.requireNonNullElse(answer.channel(), Channel.NOT_RECORDED),
        List.of(),
        true);
  }

  private static RequestReceived received(ImportCase c, Occasion occasion) {
    return new RequestReceived(
        c.happenedOn(),
        occasion.authority(),
        c.reference(),
        Objects.requireNonNullElse(c.regime(), Regime.FOIA),
        Objects.requireNonNullElse(c.weekendReceipt(), WeekendReceipt.STATUTE),
        Objects.requireNonNullElse(c.channel(), Channel.NOT_RECORDED),
        c.requester(),
        c.wording());
  }
}
