package uk.foicasebook.command.domain;

import java.util.Set;
import java.util.stream.Collectors;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ResponseEvent.AnswerDrafted;
import uk.foicasebook.events.StrandId;

/** The answers drafted: one for each part and each strand it is drawn from. */
record Answers(Entries<From, ProtectedText> entries) {
  static final Answers NONE = new Answers(Entries.none());

  /** Where an answer comes from, and what it answers. */
  record From(StrandId strand, PartNumber part) {}

  Answers with(AnswerDrafted e) {
    return new Answers(entries.with(new From(e.strand(), e.part()), e.answer()));
  }

  Set<PartNumber> partsFrom(StrandId strand) {
    return entries.byKey().keySet().stream()
        .filter(from -> from.strand().equals(strand))
        .map(From::part)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether an answer to this part was drafted. */
  boolean use(PartNumber part) {
    return entries.byKey().keySet().stream().anyMatch(from -> from.part().equals(part));
  }
}
