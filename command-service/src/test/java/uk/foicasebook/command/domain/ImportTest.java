package uk.foicasebook.command.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.command.domain.Samples.ALEX;
import static uk.foicasebook.command.domain.Samples.ANSWERED;
import static uk.foicasebook.command.domain.Samples.LATE_ENTRY;
import static uk.foicasebook.command.domain.Samples.POLICE;
import static uk.foicasebook.command.domain.Samples.RECEIVED;
import static uk.foicasebook.command.domain.Samples.REFERENCE;
import static uk.foicasebook.command.domain.Samples.day;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Story.given;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.command.domain.CaseRefusal.CaseAlreadyOpen;
import uk.foicasebook.command.domain.CaseRefusal.HappenedBeforeReceipt;
import uk.foicasebook.command.domain.CaseRefusal.KnownBeforeItHappened;
import uk.foicasebook.command.domain.CaseRefusal.ReceivedInTheFuture;
import uk.foicasebook.command.domain.IntakeCommand.ImportCase;
import uk.foicasebook.command.domain.IntakeCommand.ImportedAnswer;
import uk.foicasebook.command.domain.IntakeCommand.ImportedClosing;
import uk.foicasebook.command.domain.IntakeRefusal.ClosedBeforeItsAnswer;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClosingReason;
import uk.foicasebook.events.IntakeEvent.CaseImported;
import uk.foicasebook.events.IntakeEvent.OfficerAssigned;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.IntakeEvent.TeamAssigned;
import uk.foicasebook.events.RecordsEvent.CaseClosed;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.Requester;
import uk.foicasebook.events.RequesterType;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.TeamId;
import uk.foicasebook.events.WeekendReceipt;
import uk.foicasebook.law.Cites;

/** Cases of an earlier register. */
class ImportTest {
  private static final String REGISTER = "Sample register 2019";
  private static final LocalDate CLOSED = day("2019-06-28");
  private static final Requester NOBODY = new Requester(null, null, RequesterType.OTHER);
  private static final TeamId TEAM = new TeamId("information-rights");

  @Test
  void an_open_case_is_as_open_as_it_was_and_nothing_is_invented() {
    Story open =
        given()
            .when(imported(RECEIVED, null, null))
            .thenFacts(request(), new CaseImported(LATE_ENTRY.today(), REGISTER, null));
    assertThat(open.phase()).isEqualTo(Phase.RECEIVED);
    open.when(imported(RECEIVED, null, null)).thenNothingNew();
  }

  @Test
  void a_closed_case_has_its_answer_and_its_end() {
    Story closed =
        given()
            .when(
                new ImportCase(
                    RECEIVED,
                    REFERENCE,
                    REGISTER,
                    Regime.EIR,
                    WeekendReceipt.CODE,
                    Channel.POST,
                    NOBODY,
                    text("Drones"),
                    ALEX,
                    TEAM,
                    new ImportedAnswer(ANSWERED, Channel.EMAIL),
                    new ImportedClosing(CLOSED, ClosingReason.COMPLETED),
                    text("Paper in store 4")))
            .thenFacts(
                new RequestReceived(
                    RECEIVED,
                    POLICE,
                    REFERENCE,
                    Regime.EIR,
                    WeekendReceipt.CODE,
                    Channel.POST,
                    NOBODY,
                    text("Drones")),
                new CaseImported(LATE_ENTRY.today(), REGISTER, text("Paper in store 4")),
                new TeamAssigned(LATE_ENTRY.today(), TEAM),
                new OfficerAssigned(LATE_ENTRY.today(), ALEX),
                sent(Channel.EMAIL),
                new CaseClosed(CLOSED, ClosingReason.COMPLETED, null));
    assertThat(closed.phase()).isNotIn(Phase.RECEIVED, Phase.LIVE);
  }

  @Test
  void an_answer_of_which_only_the_day_is_known_is_the_last_answer() {
    Story answered =
        given()
            .when(imported(RECEIVED, ANSWERED, null))
            .thenFacts(
                request(),
                new CaseImported(LATE_ENTRY.today(), REGISTER, null),
                sent(Channel.NOT_RECORDED));
    assertThat(answered.phase()).isEqualTo(Phase.ANSWERED);
  }

  @Test
  @Refuses({
    ReceivedInTheFuture.class,
    HappenedBeforeReceipt.class,
    KnownBeforeItHappened.class,
    ClosedBeforeItsAnswer.class
  })
  @Cites("FOIA 2000 s.10(6)")
  void its_days_follow_one_another() {
    LocalDate tomorrow = LATE_ENTRY.today().plusDays(1);
    given()
        .when(imported(tomorrow, null, null))
        .thenRefused(new ReceivedInTheFuture(tomorrow, LATE_ENTRY.today()));
    LocalDate before = RECEIVED.minusDays(1);
    given()
        .when(imported(RECEIVED, before, null))
        .thenRefused(new HappenedBeforeReceipt(before, RECEIVED));
    given()
        .when(imported(RECEIVED, null, before))
        .thenRefused(new HappenedBeforeReceipt(before, RECEIVED));
    given()
        .when(imported(RECEIVED, tomorrow, null))
        .thenRefused(new KnownBeforeItHappened(tomorrow, LATE_ENTRY.today()));
    given()
        .when(imported(RECEIVED, CLOSED, ANSWERED))
        .thenRefused(new ClosedBeforeItsAnswer(ANSWERED, CLOSED));
  }

  @Test
  @Refuses(CaseAlreadyOpen.class)
  void a_case_that_is_there_is_not_brought_over_again() {
    given(received())
        .when(imported(RECEIVED, null, null))
        .thenRefused(new CaseAlreadyOpen(REFERENCE));
    given(request(), new CaseImported(CLOSED, "Another register", null))
        .when(imported(RECEIVED, null, null))
        .thenRefused(new CaseAlreadyOpen(REFERENCE));
  }

  private static ImportCase imported(
      LocalDate receivedOn, @Nullable LocalDate answeredOn, @Nullable LocalDate closedOn) {
    return new ImportCase(
        receivedOn,
        REFERENCE,
        REGISTER,
        null,
        null,
        null,
        NOBODY,
        text("Drones"),
        null,
        null,
        answeredOn == null ? null : new ImportedAnswer(answeredOn, null),
        closedOn == null ? null : new ImportedClosing(closedOn, ClosingReason.COMPLETED),
        null);
  }

  private static RequestReceived request() {
    return new RequestReceived(
        RECEIVED,
        POLICE,
        REFERENCE,
        Regime.FOIA,
        WeekendReceipt.STATUTE,
        Channel.NOT_RECORDED,
        NOBODY,
        text("Drones"));
  }

  private static ResponseSentRecorded sent(Channel channel) {
    return new ResponseSentRecorded(
        ANSWERED, new ResponseId("response-1"), List.of(), channel, List.of(), true);
  }
}
