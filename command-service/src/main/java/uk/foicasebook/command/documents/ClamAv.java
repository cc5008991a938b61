package uk.foicasebook.command.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Asks a ClamAV daemon, in the words of its manual: {@code zINSTREAM}, chunks with their length in
 * four bytes, an empty chunk, and an answer that ends with a zero byte. Its {@code StreamMaxLength}
 * must be no smaller than the largest document.
 */
final class ClamAv implements VirusScan {
  private static final Pattern FOUND = Pattern.compile("stream: (?<name>.{1,200}) FOUND");
  private static final Duration TO_CONNECT = Duration.ofSeconds(3);
  private static final int CHUNK = 64 * 1024;
  private static final int LONGEST_ANSWER = 1_000;

  private final String host;
  private final int port;
  private final Duration patience;

  /**
   * @param patience how long an answer may take
   */
  ClamAv(String host, int port, Duration patience) {
    this.host = host;
    this.port = port;
    this.patience = patience;
  }

  @Override
  public String name() {
    return "clamd";
  }

  @Override
  public Verdict scan(InputStream content) {
    try (Socket socket = connect()) {
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      out.write("zINSTREAM\0".getBytes(US_ASCII));
      byte[] chunk = new byte[CHUNK];
      for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
        out.writeInt(read);
        out.write(chunk, 0, read);
      }
      out.writeInt(0);
      out.flush();
      return verdict(answer(socket));
    } catch (IOException e) {
      return new Verdict.NoAnswer(e.toString());
    }
  }

  @Override
  public boolean answers() {
    try (Socket socket = connect()) {
      socket.getOutputStream().write("zPING\0".getBytes(US_ASCII));
      return answer(socket).equals("PONG");
    } catch (IOException _) {
      return false;
    }
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket();
    try {
      socket.setSoTimeout((int) patience.toMillis());
      socket.connect(new InetSocketAddress(host, port), (int) TO_CONNECT.toMillis());
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  private static String answer(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    for (int next = in.read(); next > 0 && answer.size() < LONGEST_ANSWER; next = in.read()) {
      answer.write(next);
    }
    return answer.toString(US_ASCII).strip();
  }

  /** Anything but a plain yes or no, such as a limit of the scanner's own, is no answer. */
  private static Verdict verdict(String answer) {
    var found = FOUND.matcher(answer);
    if (found.matches()) {
      return new Verdict.Found(found.group("name"));
    }
    return answer.equals("stream: OK") ? new Verdict.Clean() : new Verdict.NoAnswer(answer);
  }
}
