package uk.foicasebook.command.domain;

import static uk.foicasebook.command.domain.Samples.BRIEFINGS;
import static uk.foicasebook.command.domain.Samples.COVERT;
import static uk.foicasebook.command.domain.Samples.FIGURES;
import static uk.foicasebook.command.domain.Samples.WORKED_ON;
import static uk.foicasebook.command.domain.Samples.answered;
import static uk.foicasebook.command.domain.Samples.day;
import static uk.foicasebook.command.domain.Samples.denied;
import static uk.foicasebook.command.domain.Samples.foia;
import static uk.foicasebook.command.domain.Samples.issued;
import static uk.foicasebook.command.domain.Samples.numbered;
import static uk.foicasebook.command.domain.Samples.part;
import static uk.foicasebook.command.domain.Samples.partNumbers;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.response;
import static uk.foicasebook.command.domain.Samples.strand;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Samples.withheld;
import static uk.foicasebook.command.domain.Story.given;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.domain.Determination.Disclosed;
import uk.foicasebook.command.domain.Determination.Withheld;
import uk.foicasebook.command.domain.PartRefusal.UnknownPart;
import uk.foicasebook.command.domain.SearchCommand.RecordSearch;
import uk.foicasebook.command.domain.SearchCommand.RecordStrand;
import uk.foicasebook.command.domain.SearchRefusal.RangeRunsBackwards;
import uk.foicasebook.command.domain.StrandRefusal.DeniedCannotBeConfirmed;
import uk.foicasebook.command.domain.StrandRefusal.FindingContradicted;
import uk.foicasebook.command.domain.StrandRefusal.StrandAlreadyAnswered;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.SearchEvent.SearchRecorded;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.SearchId;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.Cites;

class SearchTest {

  @Test
  void a_search_is_recorded_under_a_name_of_its_own() {
    given(received(), numbered("1"))
        .when(search(null, "2018-12-01", "2018-12-31", "1"))
        .thenFacts(searched("search-1", "2018-12-01", "2018-12-31", "1"))
        .when(search(null, "2018-12-01", "2018-12-31", "1"))
        .thenNothingNew()
        .when(search(null, "2018-12-01", "2018-12-30", "1"))
        .thenFacts(searched("search-2", "2018-12-01", "2018-12-30", "1"));
  }

  @Test
  void a_minted_name_avoids_the_ones_that_were_given() {
    given(received(), numbered("1"), searched("search-2", null, null, "1"))
        .when(search(null, null, "2019-01-01"))
        .thenFacts(searched("search-3", null, "2019-01-01"));
  }

  @Test
  void a_search_under_a_known_name_amends_it() {
    given(received(), numbered("1"), searched("archive", null, null, "1"))
        .when(search("archive", "2018-12-18", "2018-12-18", "1"))
        .thenFacts(searched("archive", "2018-12-18", "2018-12-18", "1"));
  }

  @Test
  @Refuses(UnknownPart.class)
  void searches_and_strands_are_about_parts_of_the_request() {
    given(received(), numbered("1"))
        .when(search(null, null, null, "1", "2"))
        .thenRefused(new UnknownPart(part("2")));
    given(received(), numbered("1"))
        .when(record(FIGURES, Finding.HELD, "3"))
        .thenRefused(new UnknownPart(part("3")));
  }

  @Test
  @Refuses(RangeRunsBackwards.class)
  void a_search_does_not_end_before_it_begins() {
    given(received())
        .when(search(null, "2018-12-02", "2018-12-01"))
        .thenRefused(new RangeRunsBackwards(day("2018-12-02"), day("2018-12-01")));
    given(received()).when(search(null, "2018-12-02", null)).thenAccepted();
  }

  @Test
  void a_strand_is_named_by_the_client_or_by_the_book() {
    given(received(), numbered("1"))
        .when(record(FIGURES, Finding.NOT_STATED, "1"))
        .thenFacts(strand(FIGURES, Finding.NOT_STATED, "1"))
        .when(record(FIGURES, Finding.HELD, "1"))
        .thenFacts(strand(FIGURES, Finding.HELD, "1"))
        .when(record(FIGURES, Finding.HELD, "1"))
        .thenNothingNew()
        .when(new RecordStrand(WORKED_ON, null, List.of(), text("The rest"), Finding.NOT_HELD))
        .thenFacts(
            new StrandRecorded(
                WORKED_ON,
                new StrandId("strand-2"),
                List.of(),
                text("The rest"),
                Finding.NOT_HELD));
  }

  @Test
  @Cites("FOIA 2000 s.1(1)(a)")
  @Refuses(DeniedCannotBeConfirmed.class)
  void a_strand_that_is_neither_confirmed_nor_denied_is_not_found_or_missed() {
    Story silent =
        given(received(), strand(COVERT, Finding.NOT_STATED), denied(COVERT, "24(2)", "31(3)"));

    silent
        .when(record(COVERT, Finding.HELD))
        .thenRefused(new DeniedCannotBeConfirmed(COVERT, List.of(foia("24(2)"), foia("31(3)"))));
    silent
        .when(record(COVERT, Finding.NOT_HELD))
        .thenRefused(new DeniedCannotBeConfirmed(COVERT, List.of(foia("24(2)"), foia("31(3)"))));
    silent.when(record(COVERT, Finding.NOT_STATED)).thenNothingNew();
  }

  @Test
  @Cites("FOIA 2000 s.1(1)")
  @Refuses(FindingContradicted.class)
  void a_strand_that_is_withheld_or_disclosed_is_held() {
    given(
            received(),
            numbered("8"),
            strand(BRIEFINGS, Finding.HELD, "8"),
            withheld(BRIEFINGS, "24(1)"))
        .when(record(BRIEFINGS, Finding.NOT_HELD, "8"))
        .thenRefused(
            new FindingContradicted(
                BRIEFINGS, Finding.NOT_HELD, new Withheld(List.of(foia("24(1)")))));
    given(
            received(),
            numbered("1"),
            strand(FIGURES, Finding.NOT_STATED, "1"),
            answered(FIGURES, "1"))
        .when(record(FIGURES, Finding.NOT_HELD, "1"))
        .thenRefused(
            new FindingContradicted(FIGURES, Finding.NOT_HELD, new Disclosed(Set.of(part("1")))));
  }

  @Test
  void what_was_found_may_turn_out_not_to_be_there_before_anything_is_decided() {
    given(received(), numbered("1"), strand(FIGURES, Finding.HELD, "1"))
        .when(record(FIGURES, Finding.NOT_HELD, "1"))
        .thenFacts(strand(FIGURES, Finding.NOT_HELD, "1"))
        .when(record(FIGURES, Finding.HELD, "1"))
        .thenFacts(strand(FIGURES, Finding.HELD, "1"));
  }

  @Test
  @Refuses(StrandAlreadyAnswered.class)
  void a_strand_that_went_out_stays_as_it_went_out() {
    Story out =
        given(
            received(),
            numbered("1"),
            strand(FIGURES, Finding.NOT_HELD, "1"),
            issued("r1", true, FIGURES));

    out.when(record(FIGURES, Finding.HELD, "1"))
        .thenRefused(new StrandAlreadyAnswered(FIGURES, response("r1")));
    out.when(record(FIGURES, Finding.NOT_HELD, "1")).thenNothingNew();
  }

  private static RecordStrand record(StrandId strand, Finding finding, String... parts) {
    return new RecordStrand(
        WORKED_ON, strand, partNumbers(parts), text("About " + strand), finding);
  }

  private static RecordSearch search(String name, String from, String to, String... parts) {
    return new RecordSearch(
        WORKED_ON,
        name == null ? null : new SearchId(name),
        partNumbers(parts),
        "Case system",
        text("face*"),
        from == null ? null : day(from),
        to == null ? null : day(to),
        Finding.HELD,
        text("A report"));
  }

  private static SearchRecorded searched(String name, String from, String to, String... parts) {
    return new SearchRecorded(
        WORKED_ON,
        new SearchId(name),
        partNumbers(parts),
        "Case system",
        text("face*"),
        from == null ? null : day(from),
        to == null ? null : day(to),
        Finding.HELD,
        text("A report"));
  }
}
