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
  private final HttpClient http;
  private final @Nullable String token;

  private Desk(HttpClient http, @Nullable String token) {
    this.http = http;
    this.token = token;
  }

  /** The desk of a person the sign-in server knows. */
  public static Desk of(HttpClient http, int signInPort, String person) {
    try {
      return new Desk(http, Token.of(http, signInPort, person));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    } catch (InterruptedException interrupted) {
      throw interrupted(interrupted);
    }
  }

  /** A desk nobody has signed in at. */
  public static Desk anonymous(HttpClient http) {
    return new Desk(http, null);
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
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(60));
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
