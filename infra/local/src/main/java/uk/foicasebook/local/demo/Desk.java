package uk.foicasebook.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.local.signin.Token;

/** Where a demo person works: every request that leaves it carries their token. */
public final class Desk {
  private static final Duration USUAL_PATIENCE = Duration.ofSeconds(60);

  private final HttpClient http;
  private final @Nullable String token;
  private final Duration patience;

  private Desk(HttpClient http, @Nullable String token, Duration patience) {
    this.http = http;
    this.token = token;
    this.patience = patience;
  }

  /** The desk of a person the sign-in server knows. */
  public static Desk of(HttpClient http, int signInPort, String person) {
    try {
      return new Desk(http, Token.of(http, signInPort, person), USUAL_PATIENCE);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    } catch (InterruptedException interrupted) {
      throw interrupted(interrupted);
    }
  }

  /** A desk nobody has signed in at. */
  public static Desk anonymous(HttpClient http) {
    return new Desk(http, null, USUAL_PATIENCE);
  }

  /** The same desk, where answers are waited for as long as this. */
  public Desk waiting(Duration longer) {
    return new Desk(http, token, longer);
  }

  /** What every request carries, for those who send their own; null where nobody signed in. */
  public @Nullable String token() {
    return token;
  }

  /** Asks for a page; {@code headers} are names and values in turn. */
  public Answer get(String address, String... headers) {
    return send(request(address, headers).GET());
  }

  /** Sends JSON; {@code headers} are names and values in turn. */
  public Answer post(String address, String json, String... headers) {
    return post(address, "application/json", json, headers);
  }

  /** Sends a content of any type; {@code headers} are names and values in turn. */
  public Answer send(String address, String mediaType, String content, String... headers) {
    return post(address, mediaType, content, headers);
  }

  private Answer post(String address, String mediaType, String content, String[] headers) {
    HttpRequest.Builder request = request(address, headers);
    return send(request.header("Content-Type", mediaType).POST(BodyPublishers.ofString(content)));
  }

  private HttpRequest.Builder request(String address, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address)).timeout(patience);
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return headers.length == 0 ? request : request.headers(headers);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      return Answer.of(http.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    } catch (InterruptedException interrupted) {
      throw interrupted(interrupted);
    }
  }

  private static IllegalStateException interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("Interrupted while waiting for an answer", cause);
  }
}
