package uk.foicasebook.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.law.time.DeadlineKind.ANSWER;
import static uk.foicasebook.law.time.DeadlineKind.COMPLAINT_WINDOW;
import static uk.foicasebook.law.time.DeadlineKind.DECISION_NOTICE_STEPS;
import static uk.foicasebook.law.time.DeadlineKind.EIR_EXTENDED_ANSWER;
import static uk.foicasebook.law.time.DeadlineKind.ICO_COMPLAINT;
import static uk.foicasebook.law.time.DeadlineKind.ICO_REPLY;
import static uk.foicasebook.law.time.DeadlineKind.PUBLIC_INTEREST_DECISION;
import static uk.foicasebook.law.time.DeadlineKind.REFUSAL_NOTICE;
import static uk.foicasebook.law.time.DeadlineKind.REVIEW;
import static uk.foicasebook.law.time.DeadlineKind.REVIEW_LIMIT;
import static uk.foicasebook.law.time.DeadlineKind.TRIBUNAL_APPEAL;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeadlineKindTest {

  @Test
  void what_binds_is_owed_to_somebody_and_no_mere_target() {
    assertThat(Stream.of(DeadlineKind.values()).filter(DeadlineKind::binds))
        .containsExactlyInAnyOrder(
            ANSWER,
            REFUSAL_NOTICE,
            PUBLIC_INTEREST_DECISION,
            EIR_EXTENDED_ANSWER,
            REVIEW,
            REVIEW_LIMIT,
            ICO_REPLY,
            DECISION_NOTICE_STEPS);
  }

  @Test
  void a_case_is_taken_further_to_a_review_the_regulator_or_a_tribunal() {
    assertThat(Stream.of(DeadlineKind.values()).filter(DeadlineKind::challenges))
        .containsExactlyInAnyOrder(COMPLAINT_WINDOW, ICO_COMPLAINT, TRIBUNAL_APPEAL);
  }
}
