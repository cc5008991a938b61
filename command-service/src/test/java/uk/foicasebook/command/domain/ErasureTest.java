package uk.foicasebook.command.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.command.domain.RecordsTest.HOLD;
import static uk.foicasebook.command.domain.RecordsTest.disclosed;
import static uk.foicasebook.command.domain.RecordsTest.held;
import static uk.foicasebook.command.domain.Samples.day;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Story.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.domain.CaseRefusal.NoSuchCase;
import uk.foicasebook.command.domain.ErasureRefusal.InAnotherCase;
import uk.foicasebook.command.domain.ErasureRefusal.NeededForTask;
import uk.foicasebook.command.domain.ErasureRefusal.NotTheirs;
import uk.foicasebook.command.domain.ErasureRefusal.OnlyTheRequester;
import uk.foicasebook.command.domain.ErasureRefusal.RequesterErased;
import uk.foicasebook.command.domain.ErasureRefusal.RetentionNotOver;
import uk.foicasebook.command.domain.ErasureRefusal.RetentionNotRunning;
import uk.foicasebook.command.domain.ErasureRefusal.UnderHold;
import uk.foicasebook.command.domain.FoiCase.Known;
import uk.foicasebook.command.domain.RecordsCommand.ErasePersonalData;
import uk.foicasebook.command.domain.RecordsCommand.RevealRequester;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.ClosingReason;
import uk.foicasebook.events.ErasureGround;
import uk.foicasebook.events.ErasureScope;
import uk.foicasebook.events.HoldReason;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.ProtectedText.Erased;
import uk.foicasebook.events.RecordsEvent.CaseClosed;
import uk.foicasebook.events.RecordsEvent.HoldReleased;
import uk.foicasebook.events.RecordsEvent.PersonalDataErased;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.RevealReason;

class ErasureTest {
  private static final CaseEvent CLOSED =
      new CaseClosed(day("2019-06-03"), ClosingReason.COMPLETED, null);

  private static ErasePersonalData retention(String on) {
    return new ErasePersonalData(day(on), ErasureScope.CASE, ErasureGround.RETENTION_ENDED);
  }

  private static ErasePersonalData asked(String on, ErasureScope scope) {
    return new ErasePersonalData(day(on), scope, ErasureGround.REQUEST_OF_SUBJECT);
  }

  @Test
  @Refuses({RetentionNotRunning.class, RetentionNotOver.class})
  void a_closed_case_is_erased_once_it_was_kept_long_enough() {
    given(disclosed()).when(retention("2026-01-05")).thenRefused(new RetentionNotRunning());
    given(disclosed(CLOSED))
        .when(retention("2021-02-27"))
        .thenRefused(new RetentionNotOver(day("2021-02-27")));
    given(disclosed(CLOSED))
        .when(retention("2021-02-28"))
        .thenFacts(
            new PersonalDataErased(
                day("2021-02-28"), ErasureScope.CASE, ErasureGround.RETENTION_ENDED))
        .when(retention("2021-02-28"))
        .thenNothingNew();
  }

  @Test
  @Refuses(UnderHold.class)
  void nothing_is_destroyed_while_a_hold_stands() {
    given(disclosed(held(HoldReason.INVESTIGATION), CLOSED))
        .when(retention("2026-01-05"))
        .thenRefused(new UnderHold(HOLD, HoldReason.INVESTIGATION));
    given(
            disclosed(
                held(HoldReason.INVESTIGATION),
                CLOSED,
                new HoldReleased(day("2025-01-06"), HOLD, text("Nothing was found"))))
        .when(retention("2026-01-05"))
        .thenAccepted();
  }

  @Test
  @Refuses({NeededForTask.class, NotTheirs.class})
  void somebody_is_forgotten_once_their_data_are_no_longer_needed() {
    given(received())
        .when(asked("2019-02-01", ErasureScope.REQUESTER))
        .thenRefused(new NeededForTask("answer", day("2019-02-12")));
    given(disclosed())
        .when(asked("2019-04-29", ErasureScope.REQUESTER))
        .thenRefused(new NeededForTask("complaint-window", day("2019-04-29")));
    given(disclosed())
        .when(asked("2026-01-05", ErasureScope.CASE))
        .thenRefused(new NotTheirs(ErasureScope.CASE));
    given(disclosed()).when(asked("2026-01-05", ErasureScope.REQUESTER)).thenAccepted();
  }

  @Test
  @Refuses({OnlyTheRequester.class, InAnotherCase.class})
  void in_all_their_cases_only_the_requester_is_forgotten_and_another_case_may_say_no() {
    given(disclosed(CLOSED))
        .when(
            new ErasePersonalData(
                day("2026-01-05"), ErasureScope.CASE, ErasureGround.RETENTION_ENDED, true))
        .thenRefused(new OnlyTheRequester(ErasureScope.CASE));
    given(disclosed(CLOSED))
        .when(
            new ErasePersonalData(
                day("2026-01-05"), ErasureScope.REQUESTER, ErasureGround.RETENTION_ENDED, true))
        .thenAccepted();

    Reference reference = new Reference("A/2");
    Refusal held = new UnderHold(HOLD, HoldReason.LITIGATION);
    assertThat(InAnotherCase.of(reference, List.of(held)))
        .isEqualTo(new InAnotherCase(reference, held));
    assertThat(new InAnotherCase(reference, held).citation()).isEqualTo("FOIA 2000 s.77");
    assertThat(InAnotherCase.of(reference, List.of(new NoSuchCase())))
        .isEqualTo(new InAnotherCase(null, new NoSuchCase()));
  }

  @Test
  @Refuses(RequesterErased.class)
  void what_was_erased_is_gone_from_memory_too_and_is_shown_to_nobody() {
    var story = given(disclosed()).when(asked("2026-01-05", ErasureScope.REQUESTER)).thenAccepted();
    var known = (Known) story.state();

    assertThat(((RequestReceived) known.facts().getFirst().fact()).requester().name())
        .isEqualTo(new Erased());
    assertThat(known.file().request().received().wording()).isEqualTo(new Erased());
    story
        .when(new RevealRequester(day("2026-01-06"), null, RevealReason.CORRESPONDENCE, null))
        .thenRefused(new RequesterErased());
  }
}
