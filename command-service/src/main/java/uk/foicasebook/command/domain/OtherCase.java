package uk.foicasebook.command.domain;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.FoiCase.Known;

/**
 * What a command that names another case needs to know of it.
 *
 * @param receivedOn its date of receipt
 * @param minutes of countable work it would take, by its own estimates; 0 where there is none
 * @param answeredOn the day its last answer went out; null where one is still owed
 * @param refusedOn the day it was refused, or some of it, as vexatious or repeated; null where it
 *     was not
 */
public record OtherCase(
    LocalDate receivedOn,
    int minutes,
    @Nullable LocalDate answeredOn,
    @Nullable LocalDate refusedOn) {

  /** What is to be known of a case. */
  public static OtherCase of(Known known) {
    CaseFile file = known.file();
    Responses responses = file.answering().responses();
    return new OtherCase(
        file.request().receivedOn(),
        file.findings().costs().minutes(),
        responses.completing().flatMap(responses::find).map(Response::sentOn).orElse(null),
        responses.entries().values().stream()
            .filter(response -> refusesAsVexatious(response, file))
            .map(Response::sentOn)
            .max(Comparator.naturalOrder())
            .orElse(null));
  }

  private static boolean refusesAsVexatious(Response response, CaseFile file) {
    return response.strands().stream()
        .flatMap(strand -> file.grounds().outright().grounds(strand))
        .anyMatch(not(ground -> ground.isOnCost()));
  }
}
