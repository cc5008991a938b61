package uk.foicasebook.command.rest;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.command.desk.Order;
import uk.foicasebook.command.domain.Command;
import uk.foicasebook.command.rest.Shape.Members;
import uk.foicasebook.events.PersonId;

/** Reads a body into a command and what is said beside it, or says everything that is wrong. */
@Component
class CommandReader {

  /**
   * What may be said beside any command. Where the command has a component of the same name, as an
   * exemption has {@code why}, it is the command's.
   */
  record Beside(@Nullable Instant knownAt, @Nullable PersonId onBehalfOf, @Nullable String why) {}

  static final Members BESIDE = Shapes.of(Beside.class);

  /**
   * Reads one command.
   *
   * @param path where it stands in the body; empty for the body itself
   * @param others members somebody else reads
   * @throws InvalidRequest that names every invalid field
   */
  Order read(CommandRoute route, JsonNode json, String path, Set<String> others) {
    var own = route.shape().names();
    var elsewhere = new HashSet<>(others);
    elsewhere.addAll(BESIDE.names());
    var reader = new ShapeReader();
    var command = reader.members(route.shape(), elsewhere, json, path);
    @Nullable Object[] said =
        BESIDE.members().stream()
            .map(each -> own.contains(each.name()) ? null : reader.member(each, json, path))
            .toArray();
    if (command == null || !reader.wrong().isEmpty()) {
      throw new InvalidRequest(reader.wrong());
    }
    var beside = (Beside) Records.create(BESIDE.made(), said);
    return new Order((Command) command, beside.knownAt(), beside.onBehalfOf(), beside.why());
  }
}
