package uk.foicasebook.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.foicasebook.broker.FreePort;

/** Where each part listens, on the loopback interface. */
public record Ports(int query, int command, int signIn, int kafka, int postgres) {
  /** The ports scripts rely on, each of which its variable moves. */
  static Ports from(Map<String, String> environment) {
    return new Ports(
        port(environment, "CASEBOOK_QUERY_PORT", 8080),
        port(environment, "CASEBOOK_COMMAND_PORT", 8081),
        port(environment, "CASEBOOK_SIGN_IN_PORT", 8082),
        port(environment, "CASEBOOK_KAFKA_PORT", 19092),
        port(environment, "CASEBOOK_POSTGRES_PORT", 15432));
  }

  /** Five that nobody uses, for a system beside others. */
  public static Ports free() {
    return new Ports(
        FreePort.find(), FreePort.find(), FreePort.find(), FreePort.find(), FreePort.find());
  }

  /**
   * Says which ports are taken before anything is started.
   *
   * @throws Trouble when one is
   */
  void requireFree() {
    List<String> taken = new ArrayList<>();
    note(taken, query, "the query service", "CASEBOOK_QUERY_PORT");
    note(taken, command, "the command service", "CASEBOOK_COMMAND_PORT");
    note(taken, signIn, "the sign-in server", "CASEBOOK_SIGN_IN_PORT");
    note(taken, kafka, "Kafka", "CASEBOOK_KAFKA_PORT");
    note(taken, postgres, "PostgreSQL", "CASEBOOK_POSTGRES_PORT");
    if (!taken.isEmpty()) {
      throw new Trouble(String.join("\n", taken));
    }
  }

  private static void note(List<String> taken, int port, String whose, String variable) {
    if (!isFree(port)) {
      taken.add(
          "Port %d is in use by something else. %s needs it; set %s to another."
              .formatted(port, capital(whose), variable));
    }
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  private static int port(Map<String, String> environment, String variable, int normally) {
    String value = environment.get(variable);
    if (value == null) {
      return normally;
    }
    try {
      int port = Integer.parseInt(value);
      if (port > 0 && port < 65_536) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      // Said below, with the other wrong ones.
    }
    throw new Trouble(variable + " is " + value + ", which is no port.");
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
