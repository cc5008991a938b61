package uk.foicasebook.command.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.foicasebook.command.domain.IntakeCommand.ReceiveRequest;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.ExemptionEvent.NeitherConfirmedNorDenied;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.IntakeEvent.PartsNumbered;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.Part;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.Requester;
import uk.foicasebook.events.RequesterType;
import uk.foicasebook.events.ResponseEvent.AnswerDrafted;
import uk.foicasebook.events.ResponseEvent.ResponseIssued;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.WeekendReceipt;

/** People, days and a request with a few strands, in the words the stories use. */
final class Samples {
  private Samples() {}

  static final AuthorityId POLICE = new AuthorityId("sample-police");
  static final PersonId MORGAN = new PersonId("morgan");
  static final PersonId ALEX = new PersonId("alex");
  static final Reference REFERENCE = new Reference("01/FOI/19/000807");
  static final Requester CAMPAIGN =
      new Requester(
          text("A campaign"), text("inbox@campaign.example"), RequesterType.CAMPAIGN_GROUP);

  static final LocalDate RECEIVED = day("2019-01-15");
  static final LocalDate WORKED_ON = day("2019-02-05");
  static final LocalDate DUE = day("2019-02-12");
  static final LocalDate ANSWERED = day("2019-02-27");
  static final LocalDate LAST_DAY_TO_COMPLAIN = day("2019-04-29");

  static final StrandId FIGURES = new StrandId("figures");
  static final StrandId BRIEFINGS = new StrandId("briefings");
  static final StrandId COVERT = new StrandId("covert-use");

  static final Occasion LATE_ENTRY = occasion("2026-11-23T10:00:00Z");

  /** An occasion in winter, when the UK civil day is that of UTC. */
  static Occasion occasion(String now) {
    Instant instant = Instant.parse(now);
    LocalDate today = LocalDate.parse(now.substring(0, 10));
    return new Occasion(today, instant, today, instant, MORGAN, Set.of(Role.OFFICER), POLICE);
  }

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  static ProtectedText text(String words) {
    return ProtectedText.of(words);
  }

  static PartNumber part(String number) {
    return new PartNumber(number);
  }

  static ProvisionCode foia(String provision) {
    return new ProvisionCode("FOIA 2000 s." + provision);
  }

  static ResponseId response(String name) {
    return new ResponseId(name);
  }

  static ReceiveRequest aRequest(LocalDate receivedOn) {
    return new ReceiveRequest(
        receivedOn, REFERENCE, null, null, Channel.EMAIL, CAMPAIGN, text("How many alerts?"));
  }

  static RequestReceived received() {
    return received(Regime.FOIA, RECEIVED);
  }

  static RequestReceived received(Regime regime, LocalDate on) {
    return new RequestReceived(
        on,
        POLICE,
        REFERENCE,
        regime,
        WeekendReceipt.STATUTE,
        Channel.EMAIL,
        CAMPAIGN,
        text("How many alerts?"));
  }

  static PartsNumbered numbered(String... numbers) {
    return new PartsNumbered(RECEIVED, parts(numbers));
  }

  static List<Part> parts(String... numbers) {
    return Stream.of(numbers).map(n -> new Part(part(n), text("Question " + n))).toList();
  }

  static List<PartNumber> partNumbers(String... numbers) {
    return Stream.of(numbers).map(Samples::part).toList();
  }

  static StrandRecorded strand(StrandId strand, Finding finding, String... parts) {
    return new StrandRecorded(
        WORKED_ON, strand, partNumbers(parts), text("About " + strand), finding);
  }

  static AnswerDrafted answered(StrandId strand, String part) {
    return new AnswerDrafted(WORKED_ON, strand, part(part), text("Fourteen"));
  }

  static ExemptionApplied withheld(StrandId strand, String provision) {
    return new ExemptionApplied(WORKED_ON, strand, foia(provision), null);
  }

  static NeitherConfirmedNorDenied denied(StrandId strand, String... provisions) {
    return new NeitherConfirmedNorDenied(
        WORKED_ON, strand, Stream.of(provisions).map(Samples::foia).toList(), null);
  }

  static ResponseIssued issued(String name, boolean completes, StrandId... strands) {
    return new ResponseIssued(
        ANSWERED,
        response(name),
        List.of(strands),
        Channel.EMAIL,
        List.<NoticeStatement>of(),
        completes,
        LAST_DAY_TO_COMPLAIN,
        LATE_ENTRY.edition().name());
  }
}
