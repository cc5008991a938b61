package uk.foicasebook.command.desk;

import java.util.Optional;
import java.util.stream.Stream;
import uk.foicasebook.command.domain.IntakeCommand.ReceiveRequest;
import uk.foicasebook.events.Reference;

/** The reference a sender asked for, where they open a case and named one. */
final class GivenReference {
  private GivenReference() {}

  static Optional<Reference> in(Submission submission) {
    return submission.orders().stream()
        .map(Order::command)
        .filter(ReceiveRequest.class::isInstance)
        .map(command -> ((ReceiveRequest) command).reference())
        .flatMap(Stream::ofNullable)
        .findFirst();
  }
}
