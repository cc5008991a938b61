package uk.foicasebook.command.rest;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.foicasebook.command.domain.Command;

/**
 * A route for every leaf of the sealed tree: a new command has its address as soon as it exists.
 */
@Component
class CommandRoutes {
  private final Map<String, CommandRoute> routes = new LinkedHashMap<>();

  CommandRoutes() {
    leaves(Command.class)
        .map(leaf -> CommandRoute.of(leaf.asSubclass(Command.class)))
        .forEach(route -> routes.put(route.name(), route));
  }

  /** In the order in which chapters and commands are declared. */
  Collection<CommandRoute> all() {
    return routes.values();
  }

  /** The route of a request that comes in, which makes a case. */
  CommandRoute opening() {
    return opening("receive-request");
  }

  /** A route that makes a case. */
  CommandRoute opening(String name) {
    return Optional.ofNullable(routes.get(name)).filter(CommandRoute::opensCase).orElseThrow();
  }

  /** The route of a command for a case there is. */
  Optional<CommandRoute> forCase(String name) {
    return about(About.CASE, name).filter(route -> !route.opensCase());
  }

  /** The route of a command about something, by its name. */
  Optional<CommandRoute> about(About what, String name) {
    return Optional.ofNullable(routes.get(name)).filter(route -> route.about() == what);
  }

  static Stream<Class<?>> leaves(Class<?> type) {
    var permitted = type.getPermittedSubclasses();
    return permitted == null
        ? Stream.of(type)
        : Stream.of(permitted).flatMap(CommandRoutes::leaves);
  }
}
