package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import uk.foicasebook.events.ExemptionEvent.QualifiedPersonOpinionRecorded;
import uk.foicasebook.events.OpinionId;

/** The opinions of the qualified person, by name. */
record Opinions(Entries<OpinionId, QualifiedPersonOpinionRecorded> entries) {
  static final Opinions NONE = new Opinions(Entries.none());

  Opinions with(QualifiedPersonOpinionRecorded e) {
    return new Opinions(entries.with(e.opinion(), e));
  }

  /** The opinions given on a claim by the end of a day. */
  List<QualifiedPersonOpinionRecorded> givenOn(Claim claim, LocalDate by) {
    return entries.values().stream()
        .filter(opinion -> !opinion.happenedOn().isAfter(by))
        .filter(opinion -> opinion.limb() == claim.limb())
        .filter(opinion -> opinion.strands().contains(claim.strand()))
        .filter(opinion -> opinion.exemptions().contains(claim.exemption()))
        .toList();
  }

  OpinionId nameFor(Function<OpinionId, QualifiedPersonOpinionRecorded> opinion) {
    return entries.nameFor(opinion, "opinion", OpinionId::new);
  }
}
