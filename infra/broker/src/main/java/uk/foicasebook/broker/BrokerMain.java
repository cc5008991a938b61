package uk.foicasebook.broker;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The broker as a process of its own: {@code BrokerMain DIRECTORY PORT}. It ends with SIGTERM, or
 * when its parent does, which it sees as the end of its standard input.
 */
public final class BrokerMain {
  private BrokerMain() {}

  /** Prints {@code ready} once clients may connect. */
  public static void main(String[] arguments) {
    Broker broker = Broker.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop"));
    Thread.ofPlatform().daemon().name("parent").start(BrokerMain::endWithParent);
    System.out.println("ready " + broker.bootstrapServers());
    broker.awaitStop();
  }

  private static void endWithParent() {
    try {
      while (System.in.read() >= 0) {
        continue;
      }
    } catch (IOException gone) {
      // A broken pipe says the same as its end.
    }
    System.exit(0);
  }
}
