package uk.foicasebook.query.statistics;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.events.AuthorityEvent;
import uk.foicasebook.events.AuthorityEvent.ReturnPublished;
import uk.foicasebook.query.archive.ReferenceArchive;
import uk.foicasebook.query.rest.Problem;
import uk.foicasebook.query.rest.Reader;

/** The returns an authority published, as they were published: nothing here is counted. */
@RestController
class ReturnsResource {
  private final ReferenceArchive archive;

  ReturnsResource(ReferenceArchive archive) {
    this.archive = archive;
  }

  /** All of them, the one published last first. */
  record ReturnsView(List<ReturnView.Line> returns) {}

  @GetMapping("/returns")
  ReturnsView returns(Reader reader) {
    List<ReturnView> all = all(reader);
    return new ReturnsView(all.reversed().stream().map(ReturnView::line).toList());
  }

  @GetMapping("/returns/{id}")
  ReturnView published(@PathVariable("id") String id, Reader reader) {
    return all(reader).stream()
        .filter(each -> each.id().equals(id))
        .findAny()
        .orElseThrow(() -> Problem.notFound("There is no such return."));
  }

  /** There are a few each year. A correction follows what it corrects. */
  private List<ReturnView> all(Reader reader) {
    List<ReturnView> told =
        archive.facts(AuthorityEvent.stream(reader.authority())).stream()
            .filter(fact -> fact.fact() instanceof ReturnPublished)
            .map(ReturnView::of)
            .toList();
    return IntStream.range(0, told.size())
        .mapToObj(at -> told.get(at).replacedBy(told.subList(at + 1, told.size())))
        .toList();
  }
}
