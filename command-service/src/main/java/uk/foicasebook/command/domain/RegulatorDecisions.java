package uk.foicasebook.command.domain;

import java.util.List;
import java.util.Optional;
import uk.foicasebook.command.domain.RegulatorCommand.CloseIcoComplaint;
import uk.foicasebook.command.domain.RegulatorCommand.RecordAppeal;
import uk.foicasebook.command.domain.RegulatorCommand.RecordCompliance;
import uk.foicasebook.command.domain.RegulatorCommand.RecordDecisionNotice;
import uk.foicasebook.command.domain.RegulatorCommand.RecordIcoComplaint;
import uk.foicasebook.command.domain.RegulatorCommand.RecordIcoLetter;
import uk.foicasebook.command.domain.RegulatorCommand.RecordInformationNotice;
import uk.foicasebook.command.domain.RegulatorCommand.RecordTribunalDecision;
import uk.foicasebook.command.domain.RegulatorCommand.SendIcoSubmission;
import uk.foicasebook.command.domain.RegulatorRefusal.IcoComplaintIdTaken;
import uk.foicasebook.command.domain.RegulatorRefusal.IcoLetterIdTaken;
import uk.foicasebook.command.domain.RegulatorRefusal.NotDecided;
import uk.foicasebook.events.IcoClosure;
import uk.foicasebook.events.IcoComplaintId;
import uk.foicasebook.events.IcoLetterId;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintClosed;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoLetterRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoSubmissionSent;
import uk.foicasebook.law.Cites;

/** The case before the Commissioner: complaints, letters, and the end of them. */
final class RegulatorDecisions {
  private final NoticeDecisions notices = new NoticeDecisions();
  private final AppealDecisions appeals = new AppealDecisions();

  Decision decide(RegulatorCommand command, CaseFile file, Occasion occasion) {
    return switch (command) {
      case RecordIcoComplaint c -> complain(c, file, occasion);
      case RecordIcoLetter c -> receive(c, file, occasion);
      case SendIcoSubmission c -> submit(c, file, occasion);
      case CloseIcoComplaint c -> close(c, file, occasion);
      case RecordInformationNotice c -> notices.demand(c, file, occasion);
      case RecordDecisionNotice c -> notices.decideComplaint(c, file, occasion);
      case RecordCompliance c -> notices.comply(c, file, occasion);
      case RecordAppeal c -> appeals.lodge(c, file, occasion);
      case RecordTribunalDecision c -> appeals.decide(c, file, occasion);
    };
  }

  /** Whether the Commissioner takes it on is for the Commissioner. */
  @Cites("FOIA 2000 s.50(1)")
  private static Decision complain(RecordIcoComplaint c, CaseFile file, Occasion occasion) {
    Entries<IcoComplaintId, IcoComplaintRecorded> known = file.regulator().file().complaints();
    IcoComplaintId name =
        Optional.ofNullable(c.complaint())
            .orElseGet(
                () -> known.nameFor(id -> recorded(c, id), "ico-complaint", IcoComplaintId::new));
    return Rule.obey(
        List.of(
            (_, _, _) ->
                RegulatorRules.free(known, name, recorded(c, name), IcoComplaintIdTaken::new)),
        c,
        file,
        occasion,
        () -> List.of(recorded(c, name)));
  }

  private static IcoComplaintRecorded recorded(RecordIcoComplaint c, IcoComplaintId name) {
    return new IcoComplaintRecorded(c.happenedOn(), name, c.icoReference(), c.ground(), c.about());
  }

  private static Decision receive(RecordIcoLetter c, CaseFile file, Occasion occasion) {
    Entries<IcoLetterId, IcoLetterRecorded> known = file.regulator().file().letters();
    IcoLetterId name =
        Optional.ofNullable(c.letter())
            .orElseGet(() -> known.nameFor(id -> received(c, id), "ico-letter", IcoLetterId::new));
    return Rule.obey(
        List.of(
            (_, f, _) -> RegulatorRules.known(c.complaint(), f),
            (_, _, _) -> RegulatorRules.forwards(c.happenedOn(), c.replyBy()),
            (_, _, _) ->
                RegulatorRules.free(known, name, received(c, name), IcoLetterIdTaken::new)),
        c,
        file,
        occasion,
        () -> List.of(received(c, name)));
  }

  private static IcoLetterRecorded received(RecordIcoLetter c, IcoLetterId name) {
    return new IcoLetterRecorded(
        c.happenedOn(), name, c.complaint(), c.kind(), c.replyBy(), c.asks());
  }

  private static Decision submit(SendIcoSubmission c, CaseFile file, Occasion occasion) {
    return Rule.obey(
        List.of(
            (_, f, _) -> RegulatorRules.known(c.complaint(), f),
            (_, f, _) -> RegulatorRules.letterOf(c, f),
            (_, f, _) -> RegulatorRules.informationNoticeOf(c, f)),
        c,
        file,
        occasion,
        () ->
            List.of(
                new IcoSubmissionSent(
                    c.happenedOn(), c.complaint(), c.letter(), c.notice(), c.submission())));
  }

  @Cites({"FOIA 2000 s.50(2)", "FOIA 2000 s.50(3)"})
  private static Decision close(CloseIcoComplaint c, CaseFile file, Occasion occasion) {
    return Rule.obey(
        List.of((_, f, _) -> RegulatorRules.known(c.complaint(), f), DECIDED_MEANS_DEALT_WITH),
        c,
        file,
        occasion,
        () -> List.of(new IcoComplaintClosed(c.happenedOn(), c.complaint(), c.how(), c.note())));
  }

  /** A file is closed as decided once there is a decision, every step taken and appeal over. */
  private static final Rule<CloseIcoComplaint> DECIDED_MEANS_DEALT_WITH =
      (c, file, _) -> {
        if (c.how() != IcoClosure.DECIDED) {
          return List.of();
        }
        var decisions = file.regulator().notices().deciding(c.complaint()).toList();
        if (decisions.isEmpty()) {
          return List.of(new NotDecided(c.complaint()));
        }
        return decisions.stream()
            .flatMap(notice -> RegulatorRules.unfinished(notice, file.regulator()).stream())
            .toList();
      };
}
