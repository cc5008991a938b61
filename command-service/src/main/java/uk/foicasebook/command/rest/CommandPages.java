package uk.foicasebook.command.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people read of a command: a summary, and an example of our own invention. */
@Component
class CommandPages {
  private static final String FOLDER = "/openapi/";
  private static final JsonMapper JSON = JsonMapper.shared();
  private final Properties summaries = new Properties();

  CommandPages() {
    try (var text = resource("summaries.properties")) {
      summaries.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws IllegalStateException if nobody has written one
   */
  String summary(CommandRoute route) {
    var summary = summaries.getProperty(route.name());
    if (summary == null) {
      throw new IllegalStateException("No summary of " + route.name());
    }
    return summary;
  }

  /**
   * @throws IllegalStateException if nobody has written one
   */
  JsonNode example(CommandRoute route) {
    try (var text = resource("examples/" + route.name() + ".json")) {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    var stream = CommandPages.class.getResourceAsStream(FOLDER + name);
    if (stream == null) {
      throw new IllegalStateException("Nobody has written " + FOLDER + name);
    }
    return stream;
  }
}
