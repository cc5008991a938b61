package uk.foicasebook.command.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/**
 * Answers the four questions of S3 that are asked, by path, and keeps what it is given in memory.
 * It is no S3 store: it believes every signature, though it wants one.
 */
final class FakeS3 implements AutoCloseable {
  private final Map<String, byte[]> objects = new ConcurrentSkipListMap<>();
  private final HttpServer server;

  FakeS3() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", this::answer);
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** What it holds, by bucket and key. */
  Map<String, byte[]> objects() {
    return objects;
  }

  private void answer(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath().substring(1);
    var query = exchange.getRequestURI().getQuery();
    var signed = exchange.getRequestHeaders().getOrDefault("Authorization", List.of("")).getFirst();
    if (!signed.startsWith("AWS4-HMAC-SHA256")) {
      reply(exchange, 403, error("AccessDenied"));
      return;
    }
    switch (exchange.getRequestMethod()) {
      case "PUT" -> {
        objects.put(path, exchange.getRequestBody().readAllBytes());
        reply(exchange, 200, new byte[0]);
      }
      case "DELETE" -> {
        objects.remove(path);
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
      }
      case "GET" -> {
        if (query != null && query.contains("list-type=2")) {
          reply(exchange, 200, list(path.replace("/", ""), query));
        } else if (objects.containsKey(path)) {
          reply(exchange, 200, objects.get(path));
        } else {
          reply(exchange, 404, error("NoSuchKey"));
        }
      }
      default -> reply(exchange, 400, error("InvalidRequest"));
    }
  }

  private byte[] list(String bucket, String query) {
    var prefix = bucket + "/" + query.replaceAll(".*prefix=([^&]*).*", "$1");
    var contents =
        objects.keySet().stream()
            .filter(key -> key.startsWith(prefix))
            .map(
                key -> "<Contents><Key>" + key.substring(bucket.length() + 1) + "</Key></Contents>")
            .collect(Collectors.joining());
    return ("<ListBucketResult><IsTruncated>false</IsTruncated>" + contents + "</ListBucketResult>")
        .getBytes(UTF_8);
  }

  private static byte[] error(String code) {
    return ("<Error><Code>" + code + "</Code></Error>").getBytes(UTF_8);
  }

  private static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
