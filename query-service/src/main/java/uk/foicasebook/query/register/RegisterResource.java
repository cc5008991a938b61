package uk.foicasebook.query.register;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.query.clock.Today;
import uk.foicasebook.query.deadlines.DeadlineReading;
import uk.foicasebook.query.register.RegisterCounts.Counts;
import uk.foicasebook.query.rest.PageKey;
import uk.foicasebook.query.rest.Problem;
import uk.foicasebook.query.rest.Reader;
import uk.foicasebook.query.tables.Attachment;
import uk.foicasebook.query.tables.CsvTable;
import uk.foicasebook.query.tables.Table;
import uk.foicasebook.query.tables.XlsxTable;

/** The register: pages, counts, and the whole of what was asked for as a table. */
@RestController
class RegisterResource {
  private static final int MOST = 500;

  private final RegisterQueries register;
  private final RegisterCounts counts;
  private final DeadlineReading deadlines;
  private final Today today;

  RegisterResource(
      RegisterQueries register, RegisterCounts counts, DeadlineReading deadlines, Today today) {
    this.register = register;
    this.counts = counts;
    this.deadlines = deadlines;
    this.today = today;
  }

  @GetMapping("/cases")
  RegisterView page(
      RegisterFilter filter,
      @RequestParam(name = "sort", defaultValue = "due") String sort,
      @RequestParam(name = "limit", defaultValue = "100") int limit,
      @RequestParam(name = "after-key", required = false) @Nullable String afterKey,
      Reader reader) {
    if (limit < 1 || limit > MOST) {
      throw Problem.invalid("limit", "must be from 1 to " + MOST);
    }
    RegisterOrder order = RegisterOrder.named(sort);
    LocalDate day = today.day();
    CalendarEdition edition = deadlines.edition();
    List<RegisterQueries.Line> lines =
        register.page(
            RegisterConditions.of(reader, filter, day), order, PageKey.parse(afterKey), limit + 1);
    List<RegisterQueries.Line> shown = lines.subList(0, Math.min(limit, lines.size()));
    return new RegisterView(
        day,
        edition.name(),
        shown.stream().map(line -> RegisterView.line(line, day, edition)).toList(),
        register.behind(reader),
        lines.size() > limit ? order.key(shown.getLast().row()).toString() : null);
  }

  @GetMapping("/cases/counts")
  Counts counts(RegisterFilter filter, Reader reader) {
    LocalDate day = today.day();
    return counts.of(RegisterConditions.of(reader, filter, day), day);
  }

  @GetMapping(path = "/cases.csv", produces = CsvTable.TYPE)
  void csv(RegisterFilter filter, Reader reader, HttpServletResponse response) throws IOException {
    Attachment.CSV.send(response, file(), table -> export(filter, reader, table));
  }

  @GetMapping(path = "/cases.xlsx", produces = XlsxTable.TYPE)
  void xlsx(RegisterFilter filter, Reader reader, HttpServletResponse response) throws IOException {
    Attachment.XLSX.send(response, file(), table -> export(filter, reader, table));
  }

  private void export(RegisterFilter filter, Reader reader, Table table) {
    LocalDate day = today.day();
    CalendarEdition edition = deadlines.edition();
    table.row(RegisterExport.HEADINGS);
    register.each(
        RegisterConditions.of(reader, filter, day),
        lines -> {
          for (RegisterQueries.Line line : lines) {
            table.row(RegisterExport.cells(RegisterView.line(line, day, edition)));
          }
        });
  }

  private String file() {
    return "cases-" + today.day();
  }
}
