package uk.foicasebook.local.signin;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A real authorisation server for invented people. Production points at the authority's own. */
public final class SignInServer implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  private SignInServer(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Starts it on the loopback interface; its key is kept in {@code directory}. */
  public static SignInServer start(int port, Path directory) {
    return new SignInServer(
        new SpringApplicationBuilder(SignInConfiguration.class)
            .web(WebApplicationType.SERVLET)
            .bannerMode(Banner.Mode.OFF)
            .registerShutdownHook(false)
            .properties(
                Map.of(
                    "spring.application.name",
                    "sign-in",
                    "server.port",
                    port,
                    "server.address",
                    "127.0.0.1",
                    "logging.level.root",
                    "warn",
                    "casebook.sign-in.issuer",
                    "http://localhost:" + port,
                    "casebook.sign-in.directory",
                    directory.toString()))
            .run());
  }

  @Override
  public void close() {
    context.close();
  }
}
