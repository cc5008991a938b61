package uk.foicasebook.query.standing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Determination;
import uk.foicasebook.query.casefile.Response;
import uk.foicasebook.query.casefile.Strand;

/**
 * What the first answer to each part of a case decided: what a review or a notice changed
 * afterwards is counted there. A letter that did not arrive answered nothing.
 *
 * @param outcome null where nothing was answered
 * @param refusal null where nothing was refused
 * @param denied whether something was neither confirmed nor denied
 * @param sections of the exemptions relied on, each once: {@code FOIA 2000 s.31}
 */
record Decision(
    @Nullable Outcome outcome,
    @Nullable RefusalGround refusal,
    boolean denied,
    List<String> sections) {

  private static final Decision NONE = new Decision(null, null, false, List.of());

  static Decision of(CaseFile file) {
    List<Response> arrived =
        file.responses().sent().stream().filter(sent -> sent.notDelivered() == null).toList();
    if (arrived.isEmpty()) {
      return NONE;
    }
    List<Strand> first = first(arrived, file);
    Set<Determination> made = EnumSet.noneOf(Determination.class);
    first.forEach(strand -> made.add(determination(strand, file)));
    return new Decision(
        outcome(made),
        refusal(made, first),
        made.contains(Determination.NEITHER_CONFIRMED_NOR_DENIED),
        first.stream()
            .filter(strand -> strand.determination() != Determination.REFUSED)
            .flatMap(strand -> strand.provisions().stream())
            .map(ProvisionCode::section)
            .distinct()
            .sorted()
            .toList());
  }

  /** A response that names no strand answers all there are. */
  private static List<Strand> first(List<Response> arrived, CaseFile file) {
    Set<StrandId> seen = new HashSet<>();
    List<Strand> first = new ArrayList<>();
    for (Response response : arrived) {
      Stream.of(response.strands().isEmpty() ? file.findings().strands() : response.said())
          .flatMap(List::stream)
          .filter(strand -> seen.add(strand.id()))
          .forEach(first::add);
    }
    return first;
  }

  /** What was passed on is not held here, unless it was found here. */
  private static Determination determination(Strand strand, CaseFile file) {
    Determination made = strand.determination();
    return made == Determination.UNDETERMINED
            && file.intake().turns().passedOnTo(strand.id()).isPresent()
        ? Determination.NOT_HELD
        : made;
  }

  private static Outcome outcome(Set<Determination> made) {
    boolean refused =
        made.contains(Determination.WITHHELD)
            || made.contains(Determination.NEITHER_CONFIRMED_NOR_DENIED)
            || made.contains(Determination.REFUSED);
    if (made.contains(Determination.DISCLOSED)) {
      return refused ? Outcome.GRANTED_IN_PART : Outcome.GRANTED_IN_FULL;
    }
    if (refused) {
      return Outcome.REFUSED_IN_FULL;
    }
    return made.contains(Determination.NOT_HELD) ? Outcome.NOT_HELD : Outcome.NO_DECISION;
  }

  private static @Nullable RefusalGround refusal(Set<Determination> made, List<Strand> strands) {
    if (made.contains(Determination.WITHHELD)
        || made.contains(Determination.NEITHER_CONFIRMED_NOR_DENIED)) {
      return RefusalGround.EXEMPTION;
    }
    return strands.stream()
        .filter(strand -> strand.determination() == Determination.REFUSED)
        .flatMap(strand -> strand.provisions().stream())
        .map(Decision::ground)
        .min(Enum::compareTo)
        .orElse(null);
  }

  private static RefusalGround ground(ProvisionCode provision) {
    String code = provision.value();
    if (code.contains("s.14(2)")) {
      return RefusalGround.REPEATED;
    }
    return code.contains("s.14") ? RefusalGround.VEXATIOUS : RefusalGround.COST;
  }
}
