package uk.foicasebook.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.ExemptionEvent.ExemptionWithdrawn;
import uk.foicasebook.events.ExemptionEvent.StrandRefused;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.ResponseEvent.AnswerDrafted;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.samples.CaseBook;
import uk.foicasebook.events.samples.ModelCase;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.running.Facts;

/** A case folded from its facts. */
class FoldTest {
  private static final CaseId CASE = Facts.caseNumber(1);
  private static final LocalDate DAY = LocalDate.parse("2026-02-10");
  private static final StrandId MINUTES = new StrandId("minutes");

  @Test
  void a_fold_in_two_steps_is_a_fold_in_one() {
    List<Envelope> facts = ModelCase.envelopes();
    CaseFile whole = Fold.of(ModelCase.CASE, facts).file();
    for (int split = 1; split < facts.size(); split++) {
      CaseFile file = Fold.of(ModelCase.CASE, facts.subList(0, split)).file();
      for (Envelope fact : facts.subList(split, facts.size())) {
        file = file.evolve(fact.revision(), (CaseEvent) fact.fact());
      }
      assertThat(file).isEqualTo(whole);
    }
  }

  @Test
  void a_strand_is_determined_by_what_was_done_with_it() {
    var held = strand(Finding.HELD);
    var withheld = new ExemptionApplied(DAY, MINUTES, new ProvisionCode("FOIA 2000 s.24(1)"), null);
    var answered = new AnswerDrafted(DAY, MINUTES, new PartNumber("1"), ProtectedText.of("Nine."));
    assertThat(determination(held)).isEqualTo(Determination.UNDETERMINED);
    assertThat(determination(held, answered)).isEqualTo(Determination.DISCLOSED);
    assertThat(determination(held, withheld)).isEqualTo(Determination.WITHHELD);
    assertThat(determination(strand(Finding.NOT_HELD))).isEqualTo(Determination.NOT_HELD);
  }

  @Test
  void a_strand_is_refused_until_its_ground_is_given_up() {
    var ground = new ProvisionCode("FOIA 2000 s.14(1)");
    var refused = new StrandRefused(DAY, MINUTES, ground, List.of(), null, null);
    var givenUp = new ExemptionWithdrawn(DAY, MINUTES, ground, null);
    assertThat(determination(strand(Finding.HELD), refused)).isEqualTo(Determination.REFUSED);
    assertThat(determination(strand(Finding.HELD), refused, givenUp))
        .isEqualTo(Determination.UNDETERMINED);
  }

  @Test
  void what_was_not_known_then_is_no_case() {
    List<Envelope> facts = Facts.openCase(1, "2026-02-02");
    assertThat(Fold.of(CASE, facts.subList(1, 2))).isEqualTo(new Fold(null, null));
    assertThat(Fold.of(CASE, List.of())).isEqualTo(new Fold(null, null));
  }

  @Test
  void it_goes_as_far_as_it_can_and_says_where_it_stopped() {
    List<Envelope> facts = Facts.openCase(1, "2026-02-02");
    Envelope bad = Facts.unreadableAfter(facts.getLast());
    Fold fold = Fold.of(CASE, List.of(facts.get(0), facts.get(1), bad));
    assertThat(fold.file()).isEqualTo(Fold.of(CASE, facts).file());
    assertThat(fold.fault().revision()).isEqualTo(2);
    assertThat(fold.fault().factName()).isEqualTo("officer-assigned.r1");
  }

  @Test
  void a_case_that_does_not_begin_with_its_request_is_faulty() {
    var facts = CaseBook.of(CASE).write(Facts.assigned("officer-sam")).envelopes();
    assertThat(Fold.of(CASE, facts).fault().reason()).isEqualTo("a case begins with its request");
  }

  private static StrandRecorded strand(Finding finding) {
    return new StrandRecorded(
        DAY, MINUTES, List.of(new PartNumber("1")), ProtectedText.of("Minutes"), finding);
  }

  private static Determination determination(CaseEvent... events) {
    var facts = CaseBook.of(CASE).write(Facts.received(1, "2026-02-02")).write(events).envelopes();
    return Fold.of(CASE, facts).file().findings().strands().getFirst().determination();
  }
}
