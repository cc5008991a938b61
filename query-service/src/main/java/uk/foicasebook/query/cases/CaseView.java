package uk.foicasebook.query.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.RequesterType;
import uk.foicasebook.events.TeamId;
import uk.foicasebook.events.WeekendReceipt;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Intake;
import uk.foicasebook.query.cases.CaseReading.Behind;
import uk.foicasebook.query.cases.CaseReading.ReadCase;
import uk.foicasebook.query.deadlines.BreachView;
import uk.foicasebook.query.deadlines.DeadlineView;
import uk.foicasebook.query.deadlines.RemarkView;
import uk.foicasebook.query.deadlines.ReviewTime;

/**
 * Everything on a case.
 *
 * @param statusOn the UK civil day its status and deadlines are of
 * @param status how the answer stands on that day
 * @param due the day the answer was or is due; null, like the status, where none is owed
 */
record CaseView(
    CaseId caseId,
    Reference reference,
    AuthorityId authority,
    long revision,
    Regime regime,
    Phase phase,
    LocalDate statusOn,
    DeadlineView.@Nullable Status status,
    @Nullable LocalDate due,
    LocalDate receivedOn,
    WeekendReceipt weekendReceipt,
    Channel channel,
    Requester requester,
    String wording,
    Intake.@Nullable Acknowledgement acknowledgement,
    @Nullable PersonId officer,
    @Nullable TeamId team,
    TurnsView turns,
    List<PartView> parts,
    WaitingView waiting,
    List<StrandView> strands,
    List<SearchView> searches,
    CostsView costs,
    EnquiriesView enquiries,
    List<ClearanceView> clearances,
    List<ResponseView> responses,
    List<DocumentView> documents,
    List<ReviewView> reviews,
    RegulatorView regulator,
    RecordsView records,
    List<DeadlineView> deadlines,
    List<BreachView> breaches,
    List<RemarkView> remarks,
    @Nullable Behind behind) {

  /**
   * Who asked. The Act is blind to the applicant, so name and address are masked from everybody who
   * was not shown them for a reason on record. Null where they are not known.
   */
  record Requester(@Nullable String name, @Nullable String address, RequesterType type) {
    static Requester of(uk.foicasebook.events.Requester requester, boolean unmasked) {
      return new Requester(
          unmasked ? Shown.text(requester.name()) : Shown.MASKED,
          unmasked ? Shown.text(requester.address()) : Shown.MASKED,
          requester.type());
    }
  }

  static CaseView of(ReadCase read, Reading reading, LocalDate day) {
    CaseFile file = read.file();
    Intake intake = file.intake();
    Deadline answer = reading.due().or(() -> reading.deadline(DeadlineKind.ANSWER)).orElse(null);
    return new CaseView(
        file.id(),
        intake.reference(),
        intake.authority(),
        file.revision(),
        intake.regime(),
        file.phase(),
        day,
        answer == null ? null : DeadlineView.of(answer).on(answer, day).status(),
        answer == null ? null : answer.due(),
        reading.receivedOn(),
        intake.weekendReceipt(),
        intake.channel(),
        Requester.of(intake.requester(), read.unmasked()),
        Shown.required(intake.wording()),
        intake.acknowledgement(),
        intake.officer(),
        intake.team(),
        TurnsView.of(file),
        PartView.all(file),
        WaitingView.of(file.waiting()),
        file.findings().strands().stream().map(s -> StrandView.of(s, file)).toList(),
        file.findings().searches().stream().map(SearchView::of).toList(),
        CostsView.of(file.findings().costs(), intake.regime()),
        EnquiriesView.of(file.findings().enquiries(), day),
        ClearanceView.all(file, read.facts()),
        file.responses().sent().stream().map(ResponseView::of).toList(),
        file.responses().documents().stream().map(DocumentView::of).toList(),
        file.reviews().requested().stream()
            .map(review -> ReviewView.of(review, ReviewTime.of(review, reading)))
            .toList(),
        RegulatorView.of(file.regulator()),
        RecordsView.of(file.records(), reading),
        reading.deadlines().stream().map(d -> DeadlineView.of(d).on(d, day)).toList(),
        reading.breaches().stream().map(BreachView::of).toList(),
        reading.remarks().stream().map(RemarkView::of).toList(),
        read.behind());
  }
}
