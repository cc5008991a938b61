package uk.foicasebook.events.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.Correction;
import uk.foicasebook.events.ErasureGround;
import uk.foicasebook.events.ErasureScope;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.FactFields;
import uk.foicasebook.events.IntakeEvent.OfficerAssigned;
import uk.foicasebook.events.IntakeEvent.PartsNumbered;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.NoteId;
import uk.foicasebook.events.Part;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProtectedText.Erased;
import uk.foicasebook.events.RecordsEvent.FactCorrected;
import uk.foicasebook.events.RecordsEvent.NoteAdded;
import uk.foicasebook.events.RecordsEvent.PersonalDataErased;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.Subject;
import uk.foicasebook.events.WeekendReceipt;
import uk.foicasebook.events.correction.Proposal.Fits;
import uk.foicasebook.events.correction.Proposal.Misfit;
import uk.foicasebook.events.correction.Proposal.Why;
import uk.foicasebook.events.samples.GoldenFacts;
import uk.foicasebook.events.samples.Samples;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.EventJson;

class CorrectionsTest {
  private static final LocalDate DAY = LocalDate.parse("2026-02-10");
  private static final NoteId NOTE = new NoteId("note-1");

  private static final RequestReceived REQUEST =
      new RequestReceived(
          LocalDate.parse("2026-02-02"),
          Samples.AUTHORITY,
          new Reference("FOI-1"),
          Regime.FOIA,
          WeekendReceipt.STATUTE,
          Channel.EMAIL,
          Samples.REQUESTER,
          text("How many?"));
  private static final PartsNumbered PARTS =
      new PartsNumbered(DAY, List.of(new Part(new PartNumber("1"), text("How many?"))));

  private static ProtectedText text(String words) {
    return ProtectedText.of(words);
  }

  @Test
  void an_entered_value_is_put_right() {
    assertThat(Corrections.propose(REQUEST, "happenedOn", "\"2026-02-01\""))
        .isEqualTo(
            new Fits(
                Correction.of("happenedOn", "\"2026-02-01\""),
                new RequestReceived(
                    LocalDate.parse("2026-02-01"),
                    REQUEST.authority(),
                    REQUEST.reference(),
                    REQUEST.regime(),
                    REQUEST.weekendReceipt(),
                    REQUEST.channel(),
                    REQUEST.requester(),
                    REQUEST.wording())));
  }

  @Test
  void words_go_under_the_key_of_whom_they_are_about() {
    assertThat(Corrections.propose(REQUEST, "requester.name", "\"A. Sample\""))
        .isInstanceOfSatisfying(
            Fits.class,
            fits ->
                assertThat(fits.correction())
                    .isEqualTo(
                        Correction.of("requester.name", text("A. Sample"), Subject.REQUESTER)));
    assertThat(Corrections.propose(PARTS, "parts[0].wording", "\"How often?\""))
        .isInstanceOfSatisfying(
            Fits.class,
            fits ->
                assertThat(((PartsNumbered) fits.corrected()).parts().getFirst().wording())
                    .isEqualTo(text("How often?")));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "colour,                `\"red\"`,       NO_SUCH_FIELD",
        "requester.age,         `1`,             NO_SUCH_FIELD",
        "happenedOn.year,       `2020`,          NO_SUCH_FIELD",
        "wording[0],            `\"x\"`,         NO_SUCH_FIELD",
        "authority,             `\"other\"`,     NOT_ENTERED",
        "requester,             `{}`,            SEVERAL_VALUES",
        "happenedOn,            `\"2026-02-30\"`, NOT_SUCH_A_VALUE",
        "happenedOn,            `null`,          NOT_SUCH_A_VALUE",
        "regime,                `\"PARISH\"`,    NOT_SUCH_A_VALUE",
        "regime,                `{`,             NOT_SUCH_A_VALUE",
        "requester.name,        `\" \"`,         NOT_SUCH_A_VALUE"
      })
  void what_cannot_stand_there_is_told_apart(String field, String json, Why why) {
    assertThat(Corrections.propose(REQUEST, field, json)).isEqualTo(new Misfit(why));
  }

  @Test
  void a_list_is_put_right_as_a_whole_unless_it_holds_words() {
    assertThat(Corrections.propose(PARTS, "parts", "[]")).isEqualTo(new Misfit(Why.SEVERAL_VALUES));
    assertThat(Corrections.propose(PARTS, "parts[1].number", "\"2\""))
        .isEqualTo(new Misfit(Why.NO_SUCH_FIELD));
    assertThat(Corrections.propose(PARTS, "parts[0].number", "\"1a\"")).isInstanceOf(Fits.class);
  }

  @Test
  void what_is_right_follows_from_the_facts_in_their_order() {
    var assigned = new OfficerAssigned(DAY, new PersonId("sam"));
    var first = correction(1, Correction.of("officer", "\"pat\""));
    var second = correction(1, Correction.of("officer", "\"kim\""));
    var ofNothing = correction(9, Correction.of("officer", "\"pat\""));

    assertThat(right(REQUEST, assigned, first, ofNothing))
        .containsExactly(REQUEST, new OfficerAssigned(DAY, new PersonId("pat")), first, ofNothing);
    assertThat(right(REQUEST, assigned, first, second))
        .containsExactly(REQUEST, new OfficerAssigned(DAY, new PersonId("kim")), first, second);
    assertThat(right(REQUEST, assigned)).containsExactly(REQUEST, assigned);
  }

  @Test
  void a_correction_that_fits_nothing_is_a_fault_and_says_nothing_of_the_value() {
    assertThatThrownBy(() -> right(REQUEST, correction(0, Correction.of("colour", "\"secret\""))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void what_is_erased_is_gone_from_what_was_said_before_and_not_from_what_is_said_later() {
    var before = new NoteAdded(DAY, NOTE, text("Before"));
    var after = new NoteAdded(DAY, NOTE, text("After"));
    var erasure =
        new PersonalDataErased(DAY, ErasureScope.REQUESTER, ErasureGround.REQUEST_OF_SUBJECT);
    var all = new PersonalDataErased(DAY, ErasureScope.CASE, ErasureGround.RETENTION_ENDED);

    List<CaseEvent> requester = right(REQUEST, before, erasure);
    assertThat(((RequestReceived) requester.getFirst()).wording()).isEqualTo(new Erased());
    assertThat(requester.get(1)).isEqualTo(before);
    assertThat(right(REQUEST, before, all, after).subList(1, 4))
        .containsExactly(new NoteAdded(DAY, NOTE, new Erased()), all, after);
  }

  static Stream<Fact> facts() {
    return GoldenFacts.envelopes().stream().map(Envelope::fact).filter(CaseEvent.class::isInstance);
  }

  /** Every value of every fact is either fixed or can be put right with just what it is. */
  @ParameterizedTest
  @MethodSource("facts")
  void every_value_can_be_proposed_again(CaseEvent fact) {
    for (String field : fields("", (Record) fact)) {
      var there = FactFields.find(fact, field).orElseThrow();
      if (there.entered() && !there.holdsText()) {
        String json = EventJson.writeValue(there.value());
        assertThat(Corrections.propose(fact, field, json))
            .as("%s of %s", field, fact.getClass().getSimpleName())
            .isInstanceOfSatisfying(
                Fits.class, fits -> assertThat(fits.corrected()).isEqualTo(fact));
      }
    }
  }

  private static List<String> fields(String path, Record in) {
    var found = new ArrayList<String>();
    for (RecordComponent component : in.getClass().getRecordComponents()) {
      String name = path + component.getName();
      found.add(name);
      switch (value(component, in)) {
        case Record nested when nested.getClass().getRecordComponents().length > 1 ->
            found.addAll(fields(name + ".", nested));
        case List<?> list when component.getGenericType() instanceof ParameterizedType ->
            IntStream.range(0, list.size()).mapToObj(i -> name + "[" + i + "]").forEach(found::add);
        case null, default -> {}
      }
    }
    return found;
  }

  private static Object value(RecordComponent component, Record in) {
    try {
      return component.getAccessor().invoke(in);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static FactCorrected correction(long revision, Correction correction) {
    return new FactCorrected(DAY, revision, List.of(correction), text("A slip"));
  }

  private static List<CaseEvent> right(CaseEvent... facts) {
    List<Told> told =
        IntStream.range(0, facts.length)
            .mapToObj(i -> new Told(i, Samples.OFFICER, facts[i]))
            .toList();
    List<Told> right = Corrections.inEffect(told);
    assertThat(right).extracting(Told::by).containsOnly(Samples.OFFICER);
    return right.stream().map(Told::fact).toList();
  }
}
