package uk.foicasebook.bench.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import uk.foicasebook.bench.books.Chances.Fate;
import uk.foicasebook.keys.KeyBatch;
import uk.foicasebook.keys.MasterKey;

/** Books are the same for the same seed, and everything in them is lawful. */
class LivesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final Instant END = TODAY.atStartOfDay(ZoneOffset.UTC).toInstant();
  private static final int CASES = 400;

  private final Receipts receipts = new Receipts(TODAY, CASES);
  private final CaseWriter writer =
      new CaseWriter(
          KeyBatch.under(MasterKey.ofKeyset(MasterKey.newKeyset())), new Lives(7, TODAY), END);

  @Test
  void the_same_seed_is_the_same_book_and_another_is_another() {
    assertThat(plans(7)).isEqualTo(plans(7)).isNotEqualTo(plans(8));
  }

  @Test
  void the_shares_come_to_a_thousand() {
    var fates = EnumSet.noneOf(Fate.class);
    var chances = new Chances(new Random(1));
    for (int drawn = 0; drawn < 5000; drawn++) {
      fates.add(chances.fate());
    }
    assertThat(fates).isEqualTo(EnumSet.copyOf(Arrays.asList(Fate.values())));
  }

  @Test
  void the_decider_accepts_whatever_is_planned() {
    List<WrittenCase> cases =
        LongStream.range(0, CASES).mapToObj(n -> writer.write(n, receipts.dayOf(n))).toList();
    assertThat(cases)
        .allSatisfy(
            each -> {
              assertThat(each.facts()).isNotEmpty().isSorted();
              assertThat(each.facts().getLast().recordedAt()).isBefore(END);
            });
    assertThat(cases).anyMatch(each -> each.dataKeys().isEmpty());
    assertThat(cases).anyMatch(each -> each.watched().isEmpty());
    assertThat(cases).anyMatch(each -> each.watched().isPresent());
  }

  @Test
  void a_book_comes_in_over_ten_years_and_in_order() {
    List<LocalDate> days = LongStream.range(0, CASES).mapToObj(receipts::dayOf).toList();
    assertThat(days).isSorted();
    assertThat(days.getFirst()).isEqualTo(LocalDate.of(2016, 11, 28));
    assertThat(days.getLast()).isAfter(TODAY.minusWeeks(3)).isBefore(TODAY);
  }

  private List<List<Step>> plans(long seed) {
    var lives = new Lives(seed, TODAY);
    return LongStream.range(0, 50)
        .mapToObj(n -> lives.of(n, receipts.dayOf(n)).until(END))
        .toList();
  }
}
