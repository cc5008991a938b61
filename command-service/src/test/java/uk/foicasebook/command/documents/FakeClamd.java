package uk.foicasebook.command.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Speaks as much of a ClamAV daemon's language as is asked of it, and finds the word VIRUS. */
final class FakeClamd implements AutoCloseable {
  private final ServerSocket server;
  private volatile String answerToAll = "";

  FakeClamd() {
    try {
      server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
      Thread.ofVirtual().start(this::serve);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return server.getLocalPort();
  }

  String address() {
    return "localhost:" + port();
  }

  /** From now on it says the same of everything; an empty text to look again. */
  void sayOfAll(String answer) {
    answerToAll = answer;
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        var in = new DataInputStream(socket.getInputStream());
        var answer = command(in).equals("zPING") ? "PONG" : verdict(content(in));
        socket.getOutputStream().write((answer + "\0").getBytes(US_ASCII));
      } catch (IOException _) {
        continue; // the other side went away, or it is over
      }
    }
  }

  private String verdict(String content) {
    if (!answerToAll.isEmpty()) {
      return answerToAll;
    }
    return content.contains("VIRUS") ? "stream: Sample-Virus FOUND" : "stream: OK";
  }

  private static String command(DataInputStream in) throws IOException {
    var command = new ByteArrayOutputStream();
    for (var next = in.read(); next > 0; next = in.read()) {
      command.write(next);
    }
    return command.toString(US_ASCII);
  }

  private static String content(DataInputStream in) throws IOException {
    var content = new ByteArrayOutputStream();
    for (var length = in.readInt(); length > 0; length = in.readInt()) {
      content.write(in.readNBytes(length));
    }
    return content.toString(UTF_8);
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
