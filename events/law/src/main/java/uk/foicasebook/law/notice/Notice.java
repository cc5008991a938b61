package uk.foicasebook.law.notice;

import java.util.List;
import java.util.Set;
import uk.foicasebook.law.exemption.Instrument;

/**
 * A response about to go out, or gone.
 *
 * @param instrument the enactment it is answered under
 * @param parts the numbered questions it must deal with
 * @param strands the strands it answers
 * @param statements what it says
 * @param allowances what lets it say less
 * @param late whether it goes out after its due date
 */
public record Notice(
    Instrument instrument,
    List<String> parts,
    List<NoticeStrand> strands,
    Set<NoticeStatement> statements,
    Set<Allowance> allowances,
    boolean late) {
  /** Keeps its own copies. */
  public Notice {
    parts = List.copyOf(parts);
    strands = List.copyOf(strands);
    statements = Set.copyOf(statements);
    allowances = Set.copyOf(allowances);
  }
}
