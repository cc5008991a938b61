package uk.foicasebook.events.samples;

import static uk.foicasebook.events.samples.Words.day;
import static uk.foicasebook.events.samples.Words.parts;
import static uk.foicasebook.events.samples.Words.provisions;
import static uk.foicasebook.events.samples.Words.strands;
import static uk.foicasebook.events.samples.Words.text;
import static uk.foicasebook.events.samples.Words.texts;

import java.util.List;
import java.util.stream.Stream;
import uk.foicasebook.events.AuthorityEvent.AuthorityProfileSet;
import uk.foicasebook.events.AuthorityEvent.ReturnPublished;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.AuthorityKind;
import uk.foicasebook.events.Balance;
import uk.foicasebook.events.CalendarEvent.CalendarEditionPublished;
import uk.foicasebook.events.CalendarEvent.HolidayProclaimed;
import uk.foicasebook.events.CalendarEvent.HolidayWithdrawn;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.DatePeriod;
import uk.foicasebook.events.DefectKind;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.ExemptionEvent.HarmRecorded;
import uk.foicasebook.events.ExemptionEvent.NeitherConfirmedNorDenied;
import uk.foicasebook.events.ExemptionEvent.PublicInterestTestRecorded;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.HarmId;
import uk.foicasebook.events.Holiday;
import uk.foicasebook.events.HolidayStatus;
import uk.foicasebook.events.IntakeEvent.OfficerAssigned;
import uk.foicasebook.events.IntakeEvent.PartsNumbered;
import uk.foicasebook.events.IntakeEvent.RequestAcknowledged;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.Likelihood;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.Nation;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.Part;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.Requester;
import uk.foicasebook.events.RequesterType;
import uk.foicasebook.events.ResponseEvent.AnswerDrafted;
import uk.foicasebook.events.ResponseEvent.ResponseDefectFound;
import uk.foicasebook.events.ResponseEvent.ResponseIssued;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.ReturnFigure;
import uk.foicasebook.events.ReviewEvent.ReviewRequested;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.events.SearchEvent.SearchRecorded;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.SearchId;
import uk.foicasebook.events.StepTarget;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.TestId;
import uk.foicasebook.events.WeekendReceipt;

/**
 * Invented people, and an invented request about noise from a depot: one fact of every kind, as it
 * is written today.
 */
public final class Samples {
  public static final AuthorityId AUTHORITY = new AuthorityId("sample-police");
  public static final PersonId OFFICER = new PersonId("officer-sam");
  public static final CaseId CASE = CaseId.of("0192f0c0-0000-7000-8000-000000000042");
  public static final Requester REQUESTER =
      new Requester(text("Robin Sample"), text("robin@sample.example"), RequesterType.INDIVIDUAL);

  private static final ResponseId RESPONSE = new ResponseId("response-1");
  private static final StrandId MINUTES = new StrandId("minutes");

  private Samples() {}

  /** One fact of every kind, every optional component filled. */
  public static List<Fact> oneOfEach() {
    return Stream.of(
            simpleLife(),
            IntakeSamples.all(),
            ClockSamples.all(),
            SearchSamples.all(),
            ResponseSamples.all(),
            RegulatorSamples.all(),
            RecordsSamples.all())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Fact> simpleLife() {
    return List.of(
        new RequestReceived(
            day("2026-02-02"),
            AUTHORITY,
            new Reference("FOI-2026-00042"),
            Regime.FOIA,
            WeekendReceipt.STATUTE,
            Channel.EMAIL,
            REQUESTER,
            text("How often was the depot measured for noise, and what was said about it?")),
        new RequestAcknowledged(day("2026-02-03"), Channel.EMAIL, day("2026-03-02"), "2026-02"),
        new PartsNumbered(
            day("2026-02-03"),
            List.of(
                new Part(new PartNumber("1"), text("How often was it measured?")),
                new Part(new PartNumber("1a"), text("And what was said about it?")))),
        new OfficerAssigned(day("2026-02-03"), OFFICER),
        new SearchRecorded(
            day("2026-02-10"),
            new SearchId("search-1"),
            parts("1", "1a"),
            "Estates mailbox and the committee's shared folder",
            text("depot AND (noise OR decibel)"),
            day("2024-01-01"),
            day("2025-12-31"),
            Finding.HELD,
            text("Nine readings and one set of minutes")),
        new StrandRecorded(
            day("2026-02-11"), MINUTES, parts("1a"), text("The committee's minutes"), Finding.HELD),
        new ExemptionApplied(
            day("2026-02-12"),
            MINUTES,
            new ProvisionCode("FOIA 2000 s.31(1)(a)"),
            text("They name the gate that is left open at night.")),
        new NeitherConfirmedNorDenied(
            day("2026-02-12"),
            new StrandId("patrols"),
            provisions("FOIA 2000 s.31(3)"),
            text("Saying whether patrols are recorded would show when there are none.")),
        new HarmRecorded(
            day("2026-02-12"),
            new HarmId("harm-1"),
            strands("minutes"),
            provisions("FOIA 2000 s.31(1)(a)"),
            Limb.COMMUNICATE,
            Likelihood.WOULD_BE_LIKELY,
            text("Theft from the depot becomes easier to plan.")),
        new PublicInterestTestRecorded(
            day("2026-02-13"),
            new TestId("test-1"),
            strands("minutes"),
            provisions("FOIA 2000 s.31(1)(a)"),
            Limb.COMMUNICATE,
            texts("Neighbours should know what was decided."),
            texts("The depot has been broken into twice."),
            Balance.MAINTAIN,
            text("What was decided can be told without the minutes.")),
        new AnswerDrafted(
            day("2026-02-16"), new StrandId("readings"), new PartNumber("1"), text("Nine times.")),
        new ResponseIssued(
            day("2026-02-27"),
            RESPONSE,
            strands("readings", "minutes", "patrols"),
            Channel.EMAIL,
            List.of(NoticeStatement.RELIES_ON_EXEMPTION, NoticeStatement.RIGHT_TO_COMMISSIONER),
            true,
            day("2026-04-29"),
            "2026-02"),
        new ResponseSentRecorded(
            day("2026-02-27"),
            RESPONSE,
            strands("readings"),
            Channel.POST,
            List.of(NoticeStatement.REVIEW_PROCEDURE),
            false),
        new ResponseDefectFound(
            day("2026-02-27"),
            RESPONSE,
            DefectKind.HARM_NOT_STATED,
            new PartNumber("1a"),
            MINUTES,
            new ProvisionCode("FOIA 2000 s.31(1)(a)"),
            new ProvisionCode("FOIA 2000 s.17(1)(c)"),
            text("The letter says nothing of what would follow.")),
        new ReviewRequested(
            day("2026-03-09"),
            new ReviewId("review-1"),
            RESPONSE,
            Channel.EMAIL,
            text("The minutes cannot all be about gates.")),
        new CalendarEditionPublished(
            day("2026-02-01"),
            "2026-02",
            day("2026-01-30"),
            day("2026-12-31"),
            List.of(
                new Holiday(
                    day("2026-01-01"),
                    List.of(Nation.values()),
                    "New Year's Day",
                    HolidayStatus.PUBLISHED),
                new Holiday(
                    day("2026-11-30"),
                    List.of(Nation.SCOTLAND),
                    "St Andrew's Day",
                    HolidayStatus.PROJECTED))),
        new HolidayProclaimed(
            day("2026-03-16"),
            "2026-02+2026-06-15",
            day("2026-06-15"),
            List.of(Nation.SCOTLAND),
            "Sample proclaimed holiday"),
        new HolidayWithdrawn(
            day("2026-03-20"),
            "2026-02",
            day("2026-06-15"),
            List.of(Nation.SCOTLAND),
            "Sample proclaimed holiday"),
        new AuthorityProfileSet(
            day("2026-01-05"),
            day("2026-02-01"),
            AuthorityKind.LOCAL_GOVERNMENT,
            "Sample Council",
            "Information Rights, 1 Sample Street, Sampleton",
            "Complaints, 1 Sample Street, Sampleton",
            List.of("head of service", "press office"),
            3,
            List.of(new StepTarget("acknowledgement", 2)),
            36),
        new ReturnPublished(
            day("2026-04-20"),
            "quarterly-statistics",
            "1",
            new DatePeriod(day("2026-01-01"), day("2026-03-31")),
            day("2026-04-15"),
            "2026-04",
            2,
            "0000000000000000000000000000000000000000000000000000000000000001",
            "0000000000000000000000000000000000000000000000000000000000000002",
            List.of(
                new ReturnFigure("received", "120"), new ReturnFigure("answered-in-time", "113"))));
  }
}
