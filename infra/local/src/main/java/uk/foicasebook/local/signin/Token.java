package uk.foicasebook.local.signin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks the sign-in server for a demo person's token; {@code infra/casebook token --as officer}. It
 * needs nothing but the JDK, so that the command line answers at once.
 */
public final class Token {
  private static final Pattern ACCESS_TOKEN =
      Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

  private Token() {}

  /**
   * A bearer token.
   *
   * @throws IOException when nobody answers, or there is no such person
   */
  public static String of(HttpClient http, int signInPort, String person)
      throws IOException, InterruptedException {
    String credentials = person + ":" + DemoPerson.secretOf(person);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + signInPort + "/oauth2/token"))
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder()
                        .encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials"))
            .build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    Matcher token = ACCESS_TOKEN.matcher(answer.body());
    if (answer.statusCode() != 200 || !token.find()) {
      throw new IOException(
          "The sign-in server knows nobody called %s (it said %d)"
              .formatted(person, answer.statusCode()));
    }
    return token.group(1);
  }

  /** {@code Token PERSON}: prints it; the port is {@code CASEBOOK_SIGN_IN_PORT}, 8082 if unset. */
  public static void main(String[] arguments) throws InterruptedException {
    String port = System.getenv().getOrDefault("CASEBOOK_SIGN_IN_PORT", "8082");
    try (HttpClient http = HttpClient.newHttpClient()) {
      System.out.println(of(http, Integer.parseInt(port), arguments[0]));
    } catch (IOException cause) {
      String why =
          cause.getMessage() == null ? "nobody answers on port " + port : cause.getMessage();
      System.err.println("No token: " + why + ". Is infra/run running?");
      System.exit(1);
    }
  }
}
