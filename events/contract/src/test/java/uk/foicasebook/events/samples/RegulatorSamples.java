package uk.foicasebook.events.samples;

import static uk.foicasebook.events.samples.Words.day;
import static uk.foicasebook.events.samples.Words.provisions;
import static uk.foicasebook.events.samples.Words.strands;
import static uk.foicasebook.events.samples.Words.text;

import java.util.List;
import uk.foicasebook.events.AppealId;
import uk.foicasebook.events.Appellant;
import uk.foicasebook.events.DecisionNoticeOutcome;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.IcoClosure;
import uk.foicasebook.events.IcoComplaintGround;
import uk.foicasebook.events.IcoComplaintId;
import uk.foicasebook.events.IcoLetterId;
import uk.foicasebook.events.IcoLetterKind;
import uk.foicasebook.events.NoticeId;
import uk.foicasebook.events.NoticeStep;
import uk.foicasebook.events.NoticeStepKind;
import uk.foicasebook.events.RegulatorEvent.AppealRecorded;
import uk.foicasebook.events.RegulatorEvent.ComplianceRecorded;
import uk.foicasebook.events.RegulatorEvent.DecisionNoticeRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintClosed;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoLetterRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoSubmissionSent;
import uk.foicasebook.events.RegulatorEvent.InformationNoticeRecorded;
import uk.foicasebook.events.RegulatorEvent.TribunalDecisionRecorded;
import uk.foicasebook.events.Tribunal;
import uk.foicasebook.events.TribunalOutcome;

/** The case before the Commissioner and the tribunals. */
final class RegulatorSamples {
  private static final IcoComplaintId COMPLAINT = new IcoComplaintId("ico-complaint-1");
  private static final IcoLetterId LETTER = new IcoLetterId("ico-letter-1");
  private static final NoticeId INFORMATION_NOTICE = new NoticeId("notice-1");
  private static final NoticeId DECISION_NOTICE = new NoticeId("notice-2");
  private static final AppealId APPEAL = new AppealId("appeal-1");

  private RegulatorSamples() {}

  static List<Fact> all() {
    return List.of(
        new IcoComplaintRecorded(
            day("2026-05-18"),
            COMPLAINT,
            "IC-000000-S4MP",
            IcoComplaintGround.REFUSAL,
            text("The minutes should be out.")),
        new IcoLetterRecorded(
            day("2026-06-01"),
            LETTER,
            COMPLAINT,
            IcoLetterKind.INVESTIGATION,
            day("2026-06-16"),
            text("What harm, and how likely?")),
        new IcoSubmissionSent(
            day("2026-06-12"),
            COMPLAINT,
            LETTER,
            INFORMATION_NOTICE,
            text("The harm is theft, and it has happened.")),
        new InformationNoticeRecorded(
            day("2026-06-22"),
            INFORMATION_NOTICE,
            COMPLAINT,
            day("2026-07-22"),
            text("The minutes themselves.")),
        new DecisionNoticeRecorded(
            day("2026-09-01"),
            DECISION_NOTICE,
            COMPLAINT,
            DecisionNoticeOutcome.PARTLY_UPHELD,
            provisions("FOIA 2000 s.10(1)"),
            List.of(
                new NoticeStep(
                    "1",
                    NoticeStepKind.FRESH_RESPONSE,
                    strands("minutes"),
                    provisions("FOIA 2000 s.31(1)(a)"),
                    text("Answer again for the minutes."))),
            day("2026-10-06")),
        new ComplianceRecorded(
            day("2026-09-30"), DECISION_NOTICE, List.of("1"), text("Letter of that day.")),
        new AppealRecorded(
            day("2026-09-28"),
            APPEAL,
            DECISION_NOTICE,
            Appellant.AUTHORITY,
            Tribunal.FIRST_TIER,
            "FT/EA/2026/0000"),
        new TribunalDecisionRecorded(
            day("2027-03-01"),
            APPEAL,
            TribunalOutcome.PARTLY_ALLOWED,
            List.of(
                new NoticeStep(
                    "1",
                    NoticeStepKind.DISCLOSE,
                    strands("minutes"),
                    List.of(),
                    text("Disclose page 2."))),
            day("2027-04-05"),
            text("Page 2 says nothing of gates.")),
        new IcoComplaintClosed(
            day("2027-04-12"), COMPLAINT, IcoClosure.DECIDED, text("Nothing is left to do.")));
  }
}
