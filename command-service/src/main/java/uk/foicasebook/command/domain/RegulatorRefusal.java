package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import uk.foicasebook.events.AppealId;
import uk.foicasebook.events.IcoComplaintId;
import uk.foicasebook.events.IcoLetterId;
import uk.foicasebook.events.NoticeId;

/** What is said of the Commissioner or a tribunal does not fit what is on file. */
public sealed interface RegulatorRefusal extends Refusal {

  /** The case has no complaint of this name. */
  record UnknownIcoComplaint(IcoComplaintId complaint) implements RegulatorRefusal {}

  /** Another complaint has this name. */
  record IcoComplaintIdTaken(IcoComplaintId complaint) implements RegulatorRefusal {}

  /** The case has no letter of this name. */
  record UnknownIcoLetter(IcoLetterId letter) implements RegulatorRefusal {}

  /** Another letter has this name. */
  record IcoLetterIdTaken(IcoLetterId letter) implements RegulatorRefusal {}

  /** The letter is about another complaint. */
  record LetterOfOtherComplaint(IcoLetterId letter, IcoComplaintId complaint)
      implements RegulatorRefusal {}

  /** The case has no notice of this name, or not of the kind that is meant. */
  record UnknownNotice(NoticeId notice) implements RegulatorRefusal {}

  /** Another notice has this name. */
  record NoticeIdTaken(NoticeId notice) implements RegulatorRefusal {}

  /** A period would end before it began. */
  record EndsBeforeItBegins(LocalDate begins, LocalDate ends) implements RegulatorRefusal {}

  /** Something answers, or follows, what had not come yet. */
  record BeforeWhatItFollows(LocalDate happenedOn, LocalDate followed)
      implements RegulatorRefusal {}

  /** Steps are ordered where nothing was found wrong. */
  record StepsWithoutFailure(NoticeId notice) implements RegulatorRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.50(4)";
    }
  }

  /** Steps are ordered without a period for them. */
  record StepsWithoutPeriod() implements RegulatorRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.50(4)";
    }
  }

  /** Two steps have one number. */
  record StepNumberTwice(String number) implements RegulatorRefusal {}

  /** Nothing of this number is ordered under the notice. */
  record UnknownStep(NoticeId notice, String number) implements RegulatorRefusal {}

  /** The case has no appeal of this name. */
  record UnknownAppeal(AppealId appeal) implements RegulatorRefusal {}

  /** Another appeal has this name. */
  record AppealIdTaken(AppealId appeal) implements RegulatorRefusal {}

  /** Only the authority may appeal against an information notice. */
  record OnlyTheAuthorityAppeals(NoticeId notice) implements RegulatorRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.57(2)";
    }
  }

  /** The Upper Tribunal hears appeals against decisions of the First-tier, and there is none. */
  record NothingToAppealFrom(NoticeId notice) implements RegulatorRefusal {
    @Override
    public String citation() {
      return "Tribunals, Courts and Enforcement Act 2007 s.11";
    }
  }

  /** A tribunal that leaves the notice as it is orders nothing in its place. */
  record StepsOfFailedAppeal(AppealId appeal) implements RegulatorRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.58(1)";
    }
  }

  /** The complaint is not decided, so its file cannot be closed as decided. */
  record NotDecided(IcoComplaintId complaint) implements RegulatorRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.50(3)";
    }
  }

  /** Steps are still to be taken. */
  record StepsOutstanding(NoticeId notice, List<String> steps) implements RegulatorRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.50(4)";
    }
  }

  /** A tribunal has not decided yet. */
  record AppealPending(NoticeId notice, AppealId appeal) implements RegulatorRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.57(1)";
    }
  }
}
