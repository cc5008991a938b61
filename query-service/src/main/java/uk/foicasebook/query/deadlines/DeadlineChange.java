package uk.foicasebook.query.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import uk.foicasebook.law.time.ChangedDay;
import uk.foicasebook.law.time.Move;
import uk.foicasebook.query.calendar.Change;

/**
 * A new edition of the calendar moved a deadline of the case.
 *
 * @param knownAt when the authority knew of the edition
 * @param recordedAt when the casebook wrote it down: from then on the new day held
 * @param edition the new edition
 * @param from the day by the edition before
 * @param to the day by the new one
 * @param what a plain sentence
 */
public record DeadlineChange(
    Instant knownAt,
    Instant recordedAt,
    String edition,
    String kind,
    String provision,
    List<String> parts,
    LocalDate from,
    LocalDate to,
    String what) {

  static DeadlineChange of(Change change, Move move) {
    return new DeadlineChange(
        change.knownAt(),
        change.recordedAt(),
        change.after().name(),
        move.kind().kebab(),
        move.provision().citation(),
        move.parts(),
        move.from(),
        move.to(),
        "Deadline changed because %s. Its last day is %s and no longer %s."
            .formatted(
                move.because().stream().map(ChangedDay::sentence).collect(Collectors.joining("; ")),
                move.to(),
                move.from()));
  }
}
