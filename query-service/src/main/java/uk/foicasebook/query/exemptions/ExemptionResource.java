package uk.foicasebook.query.exemptions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.query.clock.Today;
import uk.foicasebook.query.exemptions.ExemptionQueries.Question;
import uk.foicasebook.query.rest.Problem;
import uk.foicasebook.query.rest.Reader;

/** What was relied on in a period, as the book has it now. */
@RestController
class ExemptionResource {
  private final ExemptionQueries queries;
  private final Today today;

  ExemptionResource(ExemptionQueries queries, Today today) {
    this.queries = queries;
    this.today = today;
  }

  @GetMapping("/exemptions")
  ExemptionsView exemptions(
      @RequestParam(name = "from", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate from,
      @RequestParam(name = "to", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate to,
      Reader reader) {
    LocalDate last = to == null ? today.day() : to;
    if (from != null && from.isAfter(last)) {
      throw Problem.invalid("to", "lies before from");
    }
    var question = new Question(reader, from, last);
    return new ExemptionsView(
        from,
        last,
        queries.cases(question),
        queries.sections(question),
        queries.behind(reader),
        ExemptionsView.DEFINITIONS);
  }
}
