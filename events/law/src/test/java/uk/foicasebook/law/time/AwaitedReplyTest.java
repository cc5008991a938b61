package uk.foicasebook.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.law.time.DeadlineKind.INTERNAL;
import static uk.foicasebook.law.time.Told.day;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.foicasebook.law.Provision;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.calendar.CalendarEditions;

class AwaitedReplyTest {
  private static final CalendarEdition EDITION = CalendarEditions.official().newest();

  @Test
  void a_reply_is_due_on_the_day_it_was_asked_for_by() {
    Deadline deadline = read("2019-01-25", null).deadline(INTERNAL).orElseThrow();

    assertThat(deadline.due()).isEqualTo("2019-01-25");
    assertThat(deadline.provision()).isEqualTo(Provision.practice("Reply to consultation maker"));
    assertThat(deadline.course()).isEqualTo(Course.OPEN);
    assertThat(deadline.ledger().from()).isEqualTo("2019-01-17");
    assertThat(
            read("2019-01-25", day("2019-01-24")).deadline(INTERNAL).orElseThrow().course().metOn())
        .isEqualTo("2019-01-24");
  }

  @Test
  void the_time_for_the_answer_does_not_wait_for_it() {
    assertThat(read("2019-03-01", null).due().orElseThrow().due()).isEqualTo("2019-02-12");
  }

  @Test
  void a_day_the_calendar_does_not_reach_is_nobodys_deadline() {
    assertThat(read(EDITION.horizon().toString(), null).deadlines(INTERNAL)).hasSize(1);
    assertThat(read(EDITION.horizon().plusDays(1).toString(), null).deadlines(INTERNAL)).isEmpty();
  }

  private static Reading read(String replyBy, @Nullable LocalDate repliedOn) {
    Receipt receipt =
        Receipt.of(Regime.FOIA, day("2019-01-15"))
            .awaiting(
                List.of(
                    new AwaitedReply(
                        "consultation maker", day("2019-01-17"), day(replyBy), repliedOn)));
    return TimeForCompliance.read(receipt, List.of(), EDITION);
  }
}
