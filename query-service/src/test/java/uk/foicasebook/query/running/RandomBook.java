package uk.foicasebook.query.running;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import uk.foicasebook.events.AppealId;
import uk.foicasebook.events.Appellant;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClarificationId;
import uk.foicasebook.events.ClockEvent.ClarificationReceived;
import uk.foicasebook.events.ClockEvent.ClarificationSought;
import uk.foicasebook.events.ClockEvent.FeeReceived;
import uk.foicasebook.events.ClockEvent.FeesNoticeIssued;
import uk.foicasebook.events.ClockEvent.PublicInterestExtensionNotified;
import uk.foicasebook.events.ClockEvent.RequestLapsed;
import uk.foicasebook.events.DecisionNoticeOutcome;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.ExemptionEvent.NeitherConfirmedNorDenied;
import uk.foicasebook.events.ExemptionEvent.StrandRefused;
import uk.foicasebook.events.ExtensionId;
import uk.foicasebook.events.FeesNoticeId;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.IcoClosure;
import uk.foicasebook.events.IcoComplaintGround;
import uk.foicasebook.events.IcoComplaintId;
import uk.foicasebook.events.IntakeEvent.RequestDeclaredInvalid;
import uk.foicasebook.events.IntakeEvent.RequestWithdrawn;
import uk.foicasebook.events.IntakeEvent.TeamAssigned;
import uk.foicasebook.events.InvalidityReason;
import uk.foicasebook.events.LapseCause;
import uk.foicasebook.events.NoticeId;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.RegulatorEvent.AppealRecorded;
import uk.foicasebook.events.RegulatorEvent.DecisionNoticeRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintClosed;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintRecorded;
import uk.foicasebook.events.RegulatorEvent.TribunalDecisionRecorded;
import uk.foicasebook.events.ResponseEvent.AnswerDrafted;
import uk.foicasebook.events.ResponseEvent.NonDeliveryRecorded;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.ReviewEvent.ComplaintWithdrawn;
import uk.foicasebook.events.ReviewEvent.ReviewExtended;
import uk.foicasebook.events.ReviewEvent.ReviewOutcomeIssued;
import uk.foicasebook.events.ReviewEvent.ReviewRequested;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.events.ReviewOutcome;
import uk.foicasebook.events.Scope;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.TeamId;
import uk.foicasebook.events.Tribunal;
import uk.foicasebook.events.TribunalOutcome;
import uk.foicasebook.events.samples.CaseBook;
import uk.foicasebook.events.wire.Envelope;

/** Cases as chance would have them, the same ones for the same seed; some written down late. */
public final class RandomBook {
  private static final LocalDate LAST = LocalDate.parse("2026-03-01");
  private static final LocalTime MORNING = LocalTime.of(10, 0);
  private static final List<ProvisionCode> EXEMPTIONS =
      IntStream.of(21, 22, 24, 31, 40, 43)
          .mapToObj(section -> new ProvisionCode("FOIA 2000 s." + section + "(1)"))
          .toList();

  private final Random chance;
  private final int number;
  private final List<CaseEvent> facts = new ArrayList<>();
  private final LocalDate receivedOn;
  private boolean silent;

  private RandomBook(long seed, int number) {
    this.chance = new Random(seed * 1_000_003 + number);
    this.number = number;
    this.receivedOn = LocalDate.parse("2025-05-01").plusDays(chance.nextInt(300));
  }

  /** The facts of as many cases, numbered from one. */
  public static List<List<Envelope>> of(long seed, int cases) {
    return IntStream.rangeClosed(1, cases)
        .mapToObj(n -> new RandomBook(seed, n).written())
        .toList();
  }

  private List<Envelope> written() {
    if (happens(50)) {
      facts.add(
          new TeamAssigned(after(receivedOn, 3), new TeamId(happens(50) ? "north" : "south")));
    }
    if (happens(5)) {
      facts.add(
          new RequestDeclaredInvalid(
              after(receivedOn, 9), List.of(InvalidityReason.NO_NAME), null));
    } else {
      live();
    }
    facts.sort(Comparator.comparing(CaseEvent::happenedOn));
    facts.removeIf(fact -> fact.happenedOn().isAfter(LAST));
    var book = CaseBook.of(Facts.caseNumber(number));
    Instant recorded = Instant.MIN;
    facts.addFirst(Facts.received(number, receivedOn.toString()));
    for (CaseEvent fact : facts) {
      Instant known = fact.happenedOn().atTime(MORNING).toInstant(ZoneOffset.UTC);
      Instant told = happens(15) ? known.plusSeconds(86_400L * chance.nextInt(20)) : known;
      recorded = told.isAfter(recorded) ? told : recorded.plusSeconds(1);
      book.knownAt(known.toString()).recordedAt(recorded.toString()).write(fact);
    }
    return book.envelopes();
  }

  private void live() {
    List<StrandId> strands =
        IntStream.rangeClosed(1, 1 + chance.nextInt(3))
            .mapToObj(i -> new StrandId("s" + i))
            .toList();
    LocalDate began = receivedOn;
    if (happens(25)) {
      began = clarified();
    } else if (happens(8)) {
      began = charged();
    }
    boolean extended = happens(25);
    if (extended) {
      LocalDate told = after(began, 34);
      facts.add(
          new PublicInterestExtensionNotified(
              told,
              new ExtensionId("more"),
              List.of(),
              List.of(EXEMPTIONS.get(3)),
              Channel.EMAIL,
              began.plusDays(40 + chance.nextInt(30)),
              "2026-08",
              null));
    }
    boolean withdrawn = happens(12);
    if (withdrawn) {
      facts.add(
          new RequestWithdrawn(
              after(began, 60),
              happens(60) ? List.of() : List.of(strands.getFirst()),
              Channel.EMAIL,
              null));
    }
    strands.forEach(strand -> decided(strand, !extended));
    if (!silent && happens(withdrawn ? 30 : 88)) {
      answered(strands, began);
    }
  }

  private LocalDate clarified() {
    var id = new ClarificationId("which");
    LocalDate asked = after(receivedOn, 40);
    facts.add(new ClarificationSought(asked, id, Scope.WHOLE, Channel.EMAIL, text("Which year?")));
    if (happens(60)) {
      LocalDate came = after(asked, 40);
      facts.add(new ClarificationReceived(came, id, Channel.EMAIL, true, text("Last year.")));
      return came;
    }
    silent = happens(85);
    if (happens(70)) {
      facts.add(
          new RequestLapsed(
              asked.plusDays(92), LapseCause.CLARIFICATION_UNANSWERED, Scope.WHOLE, null, id));
    }
    return asked;
  }

  private LocalDate charged() {
    var id = new FeesNoticeId("fee");
    LocalDate asked = after(receivedOn, 30);
    facts.add(new FeesNoticeIssued(asked, id, Scope.WHOLE, Channel.EMAIL, 1200, null));
    if (happens(50)) {
      LocalDate paid = after(asked, 60);
      facts.add(new FeeReceived(paid, id, 1200));
      return paid;
    }
    return asked;
  }

  private void decided(StrandId strand, boolean outright) {
    LocalDate on = receivedOn.plusDays(1);
    Finding finding = happens(15) ? Finding.NOT_HELD : Finding.HELD;
    facts.add(new StrandRecorded(on, strand, List.of(), text("Papers"), finding));
    int how = chance.nextInt(100);
    if (how < 45) {
      facts.add(new AnswerDrafted(on, strand, new PartNumber("1"), text("Nine.")));
    } else if (how < 75) {
      facts.add(new ExemptionApplied(on, strand, any(EXEMPTIONS), null));
      if (happens(30)) {
        facts.add(new ExemptionApplied(on, strand, any(EXEMPTIONS), null));
      }
    } else if (how < 83) {
      facts.add(
          new NeitherConfirmedNorDenied(
              on, strand, List.of(new ProvisionCode("FOIA 2000 s.24(2)")), null));
    } else if (how < 92 && outright) {
      String code = List.of("s.12(1)", "s.14(1)", "s.14(2)").get(number % 3);
      facts.add(
          new StrandRefused(
              on, strand, new ProvisionCode("FOIA 2000 " + code), List.of(), null, null));
    }
  }

  private void answered(List<StrandId> strands, LocalDate began) {
    LocalDate on = after(began.plusDays(2), 70);
    if (happens(75) || strands.size() == 1) {
      sent("first", strands, on, true);
      if (happens(6)) {
        facts.add(new NonDeliveryRecorded(after(on, 6), new ResponseId("first"), null));
      }
    } else {
      sent("first", strands.subList(0, 1), on, false);
      if (happens(70)) {
        sent("second", strands.subList(1, strands.size()), after(on, 30), true);
      }
    }
    if (happens(30)) {
      review("one", after(on, 60));
    }
    if (happens(8)) {
      review("two", after(on, 90));
    }
    if (happens(45)) {
      complained(after(on, 60));
    }
  }

  private void sent(String name, List<StrandId> strands, LocalDate on, boolean all) {
    facts.add(
        new ResponseSentRecorded(on, new ResponseId(name), strands, Channel.EMAIL, List.of(), all));
  }

  private void review(String name, LocalDate on) {
    var id = new ReviewId(name);
    facts.add(new ReviewRequested(on, id, null, Channel.EMAIL, text("Not all.")));
    if (happens(20)) {
      facts.add(
          new ReviewExtended(
              after(on, 30), id, Channel.EMAIL, on.plusDays(55), null, text("Large.")));
    }
    if (happens(70)) {
      facts.add(
          new ReviewOutcomeIssued(
              after(on, 70),
              id,
              any(List.of(ReviewOutcome.values())),
              List.of(),
              Channel.EMAIL,
              List.of(),
              null,
              text("So.")));
    } else if (happens(30)) {
      facts.add(new ComplaintWithdrawn(after(on, 20), id, Channel.EMAIL, null));
    }
  }

  private void complained(LocalDate on) {
    var id = new IcoComplaintId("ico");
    facts.add(new IcoComplaintRecorded(on, id, "IC-1", IcoComplaintGround.REFUSAL, null));
    LocalDate decided = after(on, 60);
    if (happens(50)) {
      var notice = new NoticeId("notice");
      facts.add(
          new DecisionNoticeRecorded(
              decided,
              notice,
              id,
              any(List.of(DecisionNoticeOutcome.values())),
              List.of(),
              List.of(),
              null));
      if (happens(70)) {
        var appeal = new AppealId("appeal");
        facts.add(
            new AppealRecorded(
                after(decided, 28),
                appeal,
                notice,
                Appellant.COMPLAINANT,
                Tribunal.FIRST_TIER,
                null));
        if (happens(80)) {
          facts.add(
              new TribunalDecisionRecorded(
                  decided.plusDays(30),
                  appeal,
                  any(List.of(TribunalOutcome.values())),
                  List.of(),
                  null,
                  null));
        }
      }
    } else if (happens(50)) {
      facts.add(new IcoComplaintClosed(decided, id, IcoClosure.RESOLVED_INFORMALLY, null));
    }
  }

  private boolean happens(int inHundred) {
    return chance.nextInt(100) < inHundred;
  }

  private LocalDate after(LocalDate day, int within) {
    return day.plusDays(1 + chance.nextInt(within));
  }

  private <T> T any(List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }

  private static ProtectedText text(String words) {
    return ProtectedText.of(words);
  }
}
