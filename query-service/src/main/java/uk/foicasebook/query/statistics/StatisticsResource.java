package uk.foicasebook.query.statistics;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.query.clock.CutOff;
import uk.foicasebook.query.clock.Today;
import uk.foicasebook.query.deadlines.DeadlineReading;
import uk.foicasebook.query.rest.Reader;
import uk.foicasebook.query.tables.Attachment;
import uk.foicasebook.query.tables.CsvTable;
import uk.foicasebook.query.tables.XlsxTable;

/** The figures, and what each of them counts. */
@RestController
class StatisticsResource {
  private final Definitions definitions;
  private final Counting counting;
  private final DeadlineReading deadlines;
  private final Today today;

  StatisticsResource(
      Definitions definitions, Counting counting, DeadlineReading deadlines, Today today) {
    this.definitions = definitions;
    this.counting = counting;
    this.deadlines = deadlines;
    this.today = today;
  }

  /** All definitions there are. */
  record DefinitionsView(List<DefinitionView> definitions) {}

  @GetMapping("/statistics")
  DefinitionsView definitions() {
    return new DefinitionsView(definitions.all().stream().map(DefinitionView::of).toList());
  }

  @GetMapping("/statistics/{definition}")
  StatisticsView statistics(
      @PathVariable("definition") String id,
      @RequestParam(name = "period") String name,
      CutOff cutOff,
      Reader reader) {
    Period period = Period.parse(name);
    Definition definition = definitions.of(id, period);
    Inquiry inquiry = Inquiry.of(reader, period, cutOff, today);
    return StatisticsView.of(
        definition,
        inquiry,
        counting.count(definition, inquiry),
        deadlines.edition(cutOff).name(),
        counting.behind(reader),
        counting.limited(reader),
        today.day());
  }

  @GetMapping(path = "/statistics/{definition}/return.csv", produces = CsvTable.TYPE)
  void csv(
      @PathVariable("definition") String id,
      @RequestParam(name = "period") String name,
      CutOff cutOff,
      Reader reader,
      HttpServletResponse response)
      throws IOException {
    var document = ReturnDocument.of(statistics(id, name, cutOff, reader));
    Attachment.CSV.announce(response, id + "-" + name);
    response.getOutputStream().write(document.bytes());
  }

  @GetMapping(path = "/statistics/{definition}/return.xlsx", produces = XlsxTable.TYPE)
  void xlsx(
      @PathVariable("definition") String id,
      @RequestParam(name = "period") String name,
      CutOff cutOff,
      Reader reader,
      HttpServletResponse response)
      throws IOException {
    var document = ReturnDocument.of(statistics(id, name, cutOff, reader));
    Attachment.XLSX.send(response, id + "-" + name, document::writeTo);
  }
}
