package uk.foicasebook.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;
import uk.foicasebook.local.Casebook;
import uk.foicasebook.local.DataDirectory;
import uk.foicasebook.local.Home;
import uk.foicasebook.local.Ports;
import uk.foicasebook.local.Progress;

/** Starts one system for all journeys of a run, on ports of its own, and stops it at the end. */
final class WholeSystem implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Casebook.class || type == DataDirectory.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Running running =
        context
            .getRoot()
            .getStore(Namespace.create(WholeSystem.class))
            .computeIfAbsent(Running.class, key -> new Running(), Running.class);
    return parameter.getParameter().getType() == Casebook.class ? running.casebook : running.data;
  }

  /** Closed by JUnit after the last journey. */
  static final class Running implements AutoCloseable {
    private final DataDirectory data;
    private final Casebook casebook;

    Running() {
      data = DataDirectory.take(temporary());
      casebook = Casebook.on(Home.find(), data, Ports.free(), new Progress(System.out));
      try {
        casebook.start();
      } catch (RuntimeException failed) {
        close();
        throw failed;
      }
    }

    @Override
    public void close() {
      casebook.close();
      data.close();
      FileSystemUtils.deleteRecursively(data.path().toFile());
    }

    private static Path temporary() {
      try {
        return Files.createTempDirectory("casebook-journeys");
      } catch (IOException cause) {
        throw new IllegalStateException(cause);
      }
    }
  }
}
