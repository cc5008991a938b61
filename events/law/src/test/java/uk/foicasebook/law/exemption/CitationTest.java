package uk.foicasebook.law.exemption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foicasebook.law.exemption.CitationReading.Cited;
import uk.foicasebook.law.exemption.CitationReading.Read;
import uk.foicasebook.law.exemption.CitationReading.Unread;

class CitationTest {
  private final ExemptionCatalogue catalogue = ExemptionCatalogue.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s31(1)(a)(b)                  | FOIA 2000 s.31(1)(a); FOIA 2000 s.31(1)(b)",
        "s.36(2)(b)(i),(ii)            | FOIA 2000 s.36(2)(b)(i); FOIA 2000 s.36(2)(b)(ii)",
        "40(2) & 3A(a)                 | FOIA 2000 s.40(2) with s.40(3A)(a)",
        "reg 12(5)(e)                  | EIR 2004 reg 12(5)(e)",
        "section 24(1)                 | FOIA 2000 s.24(1)",
        "FOIA 2000 s.31(1)(a)          | FOIA 2000 s.31(1)(a)",
        "24(1), 31(1)(a), (b)          | FOIA 2000 s.24(1); FOIA 2000 s.31(1)(a); FOIA 2000"
            + " s.31(1)(b)",
        "ss.24(2) and 31(3)            | FOIA 2000 s.24(2); FOIA 2000 s.31(3)",
        "s.24(1)(2)                    | FOIA 2000 s.24(1); FOIA 2000 s.24(2)",
        "S23(5)/S24(2)                 | FOIA 2000 s.23(5); FOIA 2000 s.24(2)",
        "31 (1) (a) to (c)             | FOIA 2000 s.31(1)(a); FOIA 2000 s.31(1)(b); FOIA 2000"
            + " s.31(1)(c)",
        "36(2)(a)(i)-(iii)             | FOIA 2000 s.36(2)(a)(i); FOIA 2000 s.36(2)(a)(ii); FOIA"
            + " 2000 s.36(2)(a)(iii)",
        "Section 31(1a)                | FOIA 2000 s.31(1)(a)",
        "section 31(1)(i) with 31(2)(c)| FOIA 2000 s.31(1)(i) with s.31(2)(c)",
        "31(1)(g) and (h), 31(2)(a)(b) | FOIA 2000 s.31(1)(g) with s.31(2)(a); FOIA 2000 s.31(1)(g)"
            + " with s.31(2)(b); FOIA 2000 s.31(1)(h) with s.31(2)(a); FOIA 2000 s.31(1)(h) with"
            + " s.31(2)(b)",
        "s30(2)(a)(iii)(b)             | FOIA 2000 s.30(2)(a)(iii) with s.30(2)(b)",
        "30(2)(a)(i)                   | FOIA 2000 s.30(2)(a)(i) with s.30(2)(b)",
        "30(1)(a)(i)(ii), (b)          | FOIA 2000 s.30(1)(a)(i); FOIA 2000 s.30(1)(a)(ii); FOIA"
            + " 2000 s.30(1)(b)",
        "40(2)(a)(b) by virtue of 40(3A)(b) | FOIA 2000 s.40(2) with s.40(3A)(b)",
        "40(2) and 40(3a)(a), 40(5b)(a)(i) | FOIA 2000 s.40(2) with s.40(3A)(a); FOIA 2000"
            + " s.40(5B)(a)(i)",
        "40(3A)(a)                     | FOIA 2000 s.40(2) with s.40(3A)(a)",
        "37(2) with 37(1)(a)           | FOIA 2000 s.37(2) with s.37(1)(a)",
        "37(1)(a), 37(2)               | FOIA 2000 s.37(1)(a); FOIA 2000 s.37(2)",
        "22A(1)(a),(b)(ii)             | FOIA 2000 s.22A(1)(a) with s.22A(1)(b)(ii)",
        "s.21                          | FOIA 2000 s.21(1)",
        "section 42                    | FOIA 2000 s.42(1)",
        "41(1)(a)(b)                   | FOIA 2000 s.41(1)",
        "22(1)(a)-(c)                  | FOIA 2000 s.22(1)",
        "s.43(2), 43(2) and 43(3)      | FOIA 2000 s.43(2); FOIA 2000 s.43(3)",
        "section 38(1)(a) and (b) of the Freedom of Information Act 2000 | FOIA 2000 s.38(1)(a);"
            + " FOIA 2000 s.38(1)(b)",
        "section 35, paragraph (1)(b) exemption | FOIA 2000 s.35(1)(b)",
        "12(5)(e) EIR                  | EIR 2004 reg 12(5)(e)",
        "Regulations 12(4)(b) and 12(5)(f) | EIR 2004 reg 12(4)(b); EIR 2004 reg 12(5)(f)",
        "r.13(1) with 13(2A)(a)        | EIR 2004 reg 13(1) with reg 13(2A)(a)",
        "reg 13(5A)(a)                 | EIR 2004 reg 13(5A)(a) with reg 13(5B)(a)",
        "EIR reg 12(4)(e); FOIA s.42(1)| EIR 2004 reg 12(4)(e); FOIA 2000 s.42(1)",
        "s.39 and reg 12(5)(b), (d)    | ?",
        "s.39(1)(a) and reg 12(5)(b), (d) | FOIA 2000 s.39(1)(a); EIR 2004 reg 12(5)(b); EIR 2004"
            + " reg 12(5)(d)",
        "Environmental Information Regulations 2004, regulation 12(4)(d) | EIR 2004 reg 12(4)(d)",
        "FOISA s.30(b)(i), (ii) and (c) | FOISA 2002 s.30(b)(i); FOISA 2002 s.30(b)(ii); FOISA 2002"
            + " s.30(c)",
        "section 33(1)(b) of FOISA     | FOISA 2002 s.33(1)(b)",
        "s.38(1)(b) FOISA, (2A)(a)     | FOISA 2002 s.38(1)(b) with s.38(2A)(a)",
        "FOISA s.18(1), FOIA s.31(3)   | FOISA 2002 s.18(1); FOIA 2000 s.31(3)",
        "reg 12(4)(e); s.36(1) FOISA   | EIR 2004 reg 12(4)(e); FOISA 2002 s.36(1)",
        "FOISA 2002 s.25               | FOISA 2002 s.25(1)",
        "§ 27(1)(a)–(d), (2)           | FOIA 2000 s.27(1)(a); FOIA 2000 s.27(1)(b); FOIA 2000"
            + " s.27(1)(c); FOIA 2000 s.27(1)(d); FOIA 2000 s.27(2)",
      })
  void citations_are_read_as_people_write_them_and_printed_one_way(String written, String printed) {
    if (printed.equals("?")) {
      assertThat(catalogue.read(written)).isInstanceOf(Unread.class);
      return;
    }
    assertThat(catalogue.read(written)).isEqualTo(read(printed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "40(3)(a)(i)           | 40(2) with 40(3A)(a) | 40(2) with 40(3)(a)(i)",
        "40(2) & (3)(a)(i)     | 40(2) with 40(3A)(a) | 40(2) with 40(3)(a)(i)",
        "40(2), 40(3)(a)(ii)   | 40(2) with 40(3B)    | 40(2) with 40(3)(a)(ii)",
        "40(3)(b)              | 40(2) with 40(3A)(b) | 40(2) with 40(3)(b)",
        "40(2) with 40(4)      | 40(2) with 40(4A)(a) | 40(2) with 40(4)",
        "40(5)(a)              | 40(5A)               | 40(5)(a)",
        "s40(5)(b)(i)          | 40(5B)(a)(i)         | 40(5)(b)(i)",
        "40(5)(b)(ii)          | 40(5B)(c)            | 40(5)(b)(ii)",
      })
  void a_provision_that_is_no_longer_law_is_read_as_its_successor_and_both_are_kept(
      String written, String now, String then) {
    assertThat(catalogue.read(written))
        .isEqualTo(
            new Read(
                List.of(
                    new Cited(
                        Citation.fromTable(Instrument.FOIA_2000, now),
                        Citation.fromTable(Instrument.FOIA_2000, then)))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reg 13(2)(a)(i)             | 13(1) with 13(2A)(a)       | 13(1) with 13(2)(a)(i)",
        "reg 13(1) and 13(2)(a)(ii)  | 13(1) with 13(2B)          | 13(1) with 13(2)(a)(ii)",
        "reg 13(1) with 13(2)(b)     | 13(1) with 13(2A)(b)       | 13(1) with 13(2)(b)",
        "13(3) EIR                   | 13(1) with 13(3A)(a)       | 13(1) with 13(3)",
        "EIR 13(5)(a)                | 13(5A)(a) with 13(5B)(a)   | 13(5)(a)",
        "reg. 13(5)(b)               | 13(5A)(b) with 13(5B)(d)   | 13(5)(b)",
      })
  void regulation_13_as_it_was_is_read_as_it_is_now_and_both_are_kept(
      String written, String now, String then) {
    assertThat(catalogue.read(written))
        .isEqualTo(
            new Read(
                List.of(
                    new Cited(
                        Citation.fromTable(Instrument.EIR_2004, now),
                        Citation.fromTable(Instrument.EIR_2004, then)))));
  }

  @Test
  void section_38_of_the_scottish_act_as_it_was_is_read_as_it_is_now() {
    assertThat(catalogue.read("38(1)(b) with 38(2)(a)(i)", Instrument.FOISA_2002))
        .isEqualTo(
            new Read(
                List.of(
                    new Cited(
                        Citation.fromTable(Instrument.FOISA_2002, "38(1)(b) with 38(2A)(a)"),
                        Citation.fromTable(Instrument.FOISA_2002, "38(1)(b) with 38(2)(a)(i)")))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"30(c)", "s.30(c)", "section 30(c)", "FOISA 2002 s.30(c)"})
  void a_section_in_a_scottish_case_is_of_the_scottish_act(String written) {
    assertThat(catalogue.read(written, Instrument.FOISA_2002))
        .isEqualTo(read("FOISA 2002 s.30(c)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''             | There is no provision in this citation.",
        "31(1)(a) to    | There is no provision in this citation.",
        "FOIA           | There is no provision in this citation.",
        "s.31 probably  | This part of the citation cannot be read: probably",
        "(a)            | This part of the citation cannot be read: (a)",
        "31(1)(c)-(a)   | This part of the citation cannot be read: -(a)",
        "24-26          | This part of the citation cannot be read: 26",
        "99999          | This part of the citation cannot be read: 99999",
        "s.99           | FOIA 2000 has no section 99.",
        "s.0            | FOIA 2000 has no section 0.",
        "reg 22(1)      | EIR 2004 has no regulation 22.",
        "s.25           | Section 25 is not an exemption: it supports certificates under sections"
            + " 23 and 24.",
        "s.12(1)        | Section 12 is not an exemption: a refusal on cost is notified under"
            + " section 17(5).",
        "14(1)          | Section 14 is not an exemption: a vexatious or repeated request is"
            + " refused under section 17(5).",
        "s.88           | Section 88 is not an exemption: it gives no ground for withholding.",
        "reg 21         | Regulation 21 is not an exemption: it gives no ground for withholding.",
        "reg 12         | Regulation 12 needs its paragraph: 12(4)(a), 12(4)(b), 12(4)(c),"
            + " 12(4)(d), 12(4)(e), 12(5)(a), 12(5)(b), 12(5)(c), 12(5)(d), 12(5)(e), 12(5)(f),"
            + " 12(5)(g), 12(6).",
        "s.38           | Section 38 needs its paragraph: 38(1)(a), 38(1)(b), 38(2).",
        "36(2)(b)       | Section 36(2)(b) needs its paragraph: 36(2)(b)(i), 36(2)(b)(ii).",
        "40(2)          | Section 40(2) needs its paragraph: 40(2) with 40(3A)(a), 40(2) with"
            + " 40(3A)(b), 40(2) with 40(3B), 40(2) with 40(4A)(a), 40(2) with 40(4A)(b).",
        "40(5)          | Section 40(5) needs its paragraph: 40(5)(a), 40(5)(b)(i), 40(5)(b)(ii).",
        "31(2)(c)       | Section 31(2)(c) needs its paragraph: 31(1)(g) with 31(2)(c), 31(1)(h)"
            + " with 31(2)(c), 31(1)(i) with 31(2)(c).",
        "40(3A)         | Section 40(3A) needs its paragraph: 40(2) with 40(3A)(a), 40(2) with"
            + " 40(3A)(b).",
        "23(3)          | Section 23(3) is not a ground for withholding. There are: 23(1), 23(5).",
        "40(9)          | Section 40(9) is not a ground for withholding. There are: 40(1), 40(2)"
            + " with 40(3A)(a), 40(2) with 40(3A)(b), 40(2) with 40(3B), 40(2) with 40(4A)(a),"
            + " 40(2) with 40(4A)(b), 40(5A), 40(5B)(a)(i), 40(5B)(a)(ii), 40(5B)(b), 40(5B)(c),"
            + " 40(5B)(d).",
        "21(2)          | Section 21(2) is not a ground for withholding. There are: 21(1).",
        "42(1a)         | Section 42(1A) is not a ground for withholding. There are: 42(1), 42(2).",
        "FOISA s.30(b)  | Section 30(b) needs its paragraph: 30(b)(i), 30(b)(ii).",
        "FOISA s.12(1)  | Section 12 is not an exemption: a refusal on cost is notified under"
            + " section 16(4).",
        "FOISA s.14     | Section 14 is not an exemption: a vexatious or repeated request is"
            + " refused under section 16(5).",
        "FOISA s.17     | Section 17 is not an exemption: what is not held is notified under it.",
        "FOISA s.76     | Section 76 is not an exemption: it gives no ground for withholding.",
        "FOISA s.77     | FOISA 2002 has no section 77.",
      })
  void what_cannot_be_read_says_what_would_help(String written, String sentence) {
    assertThat(catalogue.read(written))
        .isInstanceOfSatisfying(
            Unread.class, unread -> assertThat(unread.problem().sentence()).isEqualTo(sentence));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12(5)(e)", "reg. 12(5)(e)", "EIR 2004 reg 12(5)(e)"})
  void the_regime_of_the_case_decides_where_the_text_names_no_enactment(String written) {
    assertThat(catalogue.read(written, Instrument.EIR_2004))
        .isEqualTo(read("EIR 2004 reg 12(5)(e)"));
  }

  @Test
  void every_ground_is_read_back_from_the_way_it_is_printed() {
    for (Exemption exemption : catalogue.all()) {
      Citation as = exemption.provision();
      Citation now = exemption.terms().replacedBy().orElse(as);
      assertThat(catalogue.read(as.toString())).isEqualTo(new Read(List.of(new Cited(now, as))));
      assertThat(catalogue.read(as.provisionText(), as.instrument()))
          .isEqualTo(new Read(List.of(new Cited(now, as))));
    }
  }

  @Test
  void a_reading_lists_each_present_provision_once_and_marks_the_legacy_ones() {
    Read read = (Read) catalogue.read("40(5B)(a)(i), 40(5)(b)(i)");
    assertThat(read.provisions())
        .containsExactly(Citation.of(Instrument.FOIA_2000, "40(5B)(a)(i)"));
    assertThat(read.cited()).extracting(Cited::isLegacy).containsExactly(false, true);
  }

  private Read read(String printed) {
    return new Read(
        List.of(printed.split("; ")).stream()
            .map(each -> catalogue.find(each).orElseThrow().provision())
            .map(provision -> new Cited(provision, provision))
            .toList());
  }
}
