package uk.foicasebook.query.icoreport;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Determination;
import uk.foicasebook.query.casefile.Response;
import uk.foicasebook.query.casefile.Review;
import uk.foicasebook.query.casefile.Strand;
import uk.foicasebook.query.cases.RegulatorView;

/**
 * Item 12: the position now, beside what the requester was told last.
 *
 * @param commissioner everything that passed between the authority, the Commissioner and tribunals
 */
record Position(Phase phase, List<StrandPosition> strands, RegulatorView commissioner) {

  /** What the position makes of what the requester was told. */
  enum Standing {
    /** The same, on the same provisions. */
    MAINTAINED,
    /** The same, on other provisions. */
    ON_OTHER_GROUNDS,
    /** Something else. */
    CHANGED,
    /** The requester was told nothing of it yet. */
    NOT_TOLD
  }

  /** A decision about a strand. */
  record Decision(Determination determination, List<ProvisionCode> provisions) {}

  /** What a letter told the requester. */
  private record Told(LocalDate on, Decision decision) {}

  /** A strand. */
  record StrandPosition(
      StrandId strand, @Nullable Decision told, Decision now, Standing standing) {}

  static Position of(Source source) {
    CaseFile file = source.file();
    return new Position(
        file.phase(),
        file.findings().strands().stream().map(strand -> of(strand, file)).toList(),
        RegulatorView.of(file.regulator()));
  }

  private static StrandPosition of(Strand strand, CaseFile file) {
    var now = new Decision(file.determinationOf(strand), strand.provisions());
    Decision told =
        Stream.concat(
                file.responses().sent().stream().flatMap(response -> told(response, strand, file)),
                file.reviews().requested().stream().flatMap(review -> told(review, strand)))
            .max(Comparator.comparing(Told::on))
            .map(Told::decision)
            .orElse(null);
    return new StrandPosition(strand.id(), told, now, standing(told, now));
  }

  private static Stream<Told> told(Response response, Strand strand, CaseFile file) {
    return response.notDelivered() != null
        ? Stream.empty()
        : response.said().stream()
            .filter(said -> said.id().equals(strand.id()))
            .map(said -> new Decision(file.determinationOf(said), said.provisions()))
            .map(decision -> new Told(response.on(), decision));
  }

  private static Stream<Told> told(Review review, Strand strand) {
    LocalDate on = review.outcome() == null ? null : review.outcome().happenedOn();
    return on == null
        ? Stream.empty()
        : review.second().stream()
            .filter(decided -> decided.strand().equals(strand.id()))
            .map(decided -> new Decision(decided.determination(), decided.provisions()))
            .map(decision -> new Told(on, decision));
  }

  private static Standing standing(@Nullable Decision told, Decision now) {
    if (told == null) {
      return Standing.NOT_TOLD;
    }
    if (told.determination() != now.determination()) {
      return Standing.CHANGED;
    }
    return new HashSet<>(told.provisions()).equals(new HashSet<>(now.provisions()))
        ? Standing.MAINTAINED
        : Standing.ON_OTHER_GROUNDS;
  }

  List<Missing> missing() {
    return commissioner.complaints().stream().anyMatch(complaint -> complaint.closedOn() == null)
            && commissioner.submissions().isEmpty()
        ? List.of(
            new Missing(
                12,
                "Whether the position is maintained, what will be disclosed and when, and any offer to resolve it",
                "send-ico-submission"))
        : List.of();
  }
}
