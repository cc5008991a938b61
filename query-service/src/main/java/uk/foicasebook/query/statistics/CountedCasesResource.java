package uk.foicasebook.query.statistics;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.query.clock.CutOff;
import uk.foicasebook.query.clock.Today;
import uk.foicasebook.query.rest.Problem;
import uk.foicasebook.query.rest.Reader;
import uk.foicasebook.query.tables.Attachment;
import uk.foicasebook.query.tables.CsvTable;
import uk.foicasebook.query.tables.Table;
import uk.foicasebook.query.tables.XlsxTable;

/** The cases behind a figure, in pages and as a table. */
@RestController
class CountedCasesResource {
  private static final int MOST = 500;
  private static final int ROWS_AT_A_TIME = 1000;

  private final Definitions definitions;
  private final Counting counting;
  private final Today today;

  CountedCasesResource(Definitions definitions, Counting counting, Today today) {
    this.definitions = definitions;
    this.counting = counting;
    this.today = today;
  }

  /**
   * A page of cases.
   *
   * @param asAt the UK civil day the statuses are of
   * @param figure the label of the figure; null where they are those of a section
   * @param limited whether cases are left out which only people named may see, and not the reader
   * @param nextKey the {@code after-key} of the next page; null on the last
   */
  record CountedCases(
      String definition,
      int version,
      Period period,
      LocalDate asAt,
      @Nullable String figure,
      boolean limited,
      List<CountedCase> cases,
      @Nullable String nextKey) {}

  @GetMapping("/statistics/{definition}/cases")
  CountedCases page(
      @PathVariable("definition") String id,
      CasesQuestion question,
      @RequestParam(name = "limit", defaultValue = "100") int limit,
      @RequestParam(name = "after-key", required = false) @Nullable String afterKey,
      CutOff cutOff,
      Reader reader) {
    if (limit < 1 || limit > MOST) {
      throw Problem.invalid("limit", "must be from 1 to " + MOST);
    }
    Definition definition = definitions.of(id, question.period());
    Inquiry inquiry = Inquiry.of(reader, question.period(), cutOff, today);
    List<CountedCase> found =
        cases(definition, inquiry, question, CaseKey.parse(afterKey), limit + 1);
    List<CountedCase> shown = found.subList(0, Math.min(limit, found.size()));
    return new CountedCases(
        definition.id(),
        definition.version(),
        question.period(),
        inquiry.day(),
        definition.labelOf(question.figure() == null ? null : question.counted(definition)),
        counting.limited(reader),
        shown,
        found.size() > limit ? shown.getLast().key() : null);
  }

  @GetMapping(path = "/statistics/{definition}/cases.csv", produces = CsvTable.TYPE)
  void csv(
      @PathVariable("definition") String id,
      CasesQuestion question,
      CutOff cutOff,
      Reader reader,
      HttpServletResponse response)
      throws IOException {
    Definition definition = definitions.of(id, question.period());
    question.counted(definition);
    Inquiry inquiry = Inquiry.of(reader, question.period(), cutOff, today);
    Attachment.CSV.send(
        response,
        name(definition, question),
        table -> export(definition, question, inquiry, table));
  }

  @GetMapping(path = "/statistics/{definition}/cases.xlsx", produces = XlsxTable.TYPE)
  void xlsx(
      @PathVariable("definition") String id,
      CasesQuestion question,
      CutOff cutOff,
      Reader reader,
      HttpServletResponse response)
      throws IOException {
    Definition definition = definitions.of(id, question.period());
    question.counted(definition);
    Inquiry inquiry = Inquiry.of(reader, question.period(), cutOff, today);
    Attachment.XLSX.send(
        response,
        name(definition, question),
        table -> export(definition, question, inquiry, table));
  }

  private void export(Definition definition, CasesQuestion question, Inquiry inquiry, Table table) {
    table.row(CountedCase.HEADINGS);
    CaseKey last = null;
    List<CountedCase> page;
    do {
      page = cases(definition, inquiry, question, last, ROWS_AT_A_TIME);
      page.forEach(each -> table.row(each.cells()));
      last = page.isEmpty() ? last : CaseKey.parse(page.getLast().key());
    } while (page.size() == ROWS_AT_A_TIME);
  }

  private List<CountedCase> cases(
      Definition definition,
      Inquiry inquiry,
      CasesQuestion question,
      @Nullable CaseKey after,
      int limit) {
    return counting.cases(
        definition,
        inquiry,
        new Counting.Which(
            question.counted(definition), question.key(definition), question.section()),
        after,
        limit);
  }

  private static String name(Definition definition, CasesQuestion question) {
    return definition.id() + "-" + question.period().name() + "-cases";
  }
}
