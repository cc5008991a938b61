package uk.foicasebook.command.desk;

import java.util.Optional;
import java.util.stream.Stream;
import uk.foicasebook.command.domain.Command;
import uk.foicasebook.command.domain.IntakeCommand.ImportCase;
import uk.foicasebook.command.domain.IntakeCommand.ReceiveRequest;
import uk.foicasebook.command.domain.RecordsCommand.CorrectFact;
import uk.foicasebook.events.Reference;

/** The reference a sender asked for, where they open a case or give it another number. */
final class GivenReference {
  private GivenReference() {}

  static Optional<Reference> in(Submission submission) {
    return submission.orders().stream().map(Order::command).flatMap(GivenReference::in).findFirst();
  }

  private static Stream<Reference> in(Command command) {
    return switch (command) {
      case ReceiveRequest opening -> Stream.ofNullable(opening.reference());
      case ImportCase opening -> Stream.of(opening.reference());
      case CorrectFact correction ->
          correction.corrections().stream()
              .filter(each -> each.field().equals("reference"))
              .flatMap(each -> Stream.ofNullable(each.value()))
              .map(value -> new Reference(value.json().replaceAll("^\"|\"$", "")));
      case Command _ -> Stream.empty();
    };
  }
}
