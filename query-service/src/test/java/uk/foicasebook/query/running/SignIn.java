package uk.foicasebook.query.running;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** The least a sign-in server must be: its keys, and tokens signed with them. */
public final class SignIn {
  private static final SignIn ONLY = new SignIn();

  private final HttpServer server;
  private final RSAKey key;

  private SignIn() {
    try {
      key = new RSAKeyGenerator(2048).keyID("test").generate();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      answer("/jwks", new JWKSet(key.toPublicJWK()).toString());
      answer(
          "/.well-known/openid-configuration",
          "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/jwks\"}".formatted(url(), url()));
      server.start();
    } catch (IOException | JOSEException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /** The issuer. */
  public static String issuer() {
    return ONLY.url();
  }

  /** A token of somebody of an authority. */
  public static String token(String authority, String... roles) {
    return ONLY.sign("foi-casebook", authority, roles);
  }

  /** A token for somebody else's service. */
  public static String tokenForAnother(String audience, String authority, String... roles) {
    return ONLY.sign(audience, authority, roles);
  }

  private String sign(String audience, String authority, String... roles) {
    try {
      var token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(),
              new JWTClaimsSet.Builder()
                  .issuer(url())
                  .subject("officer-sam")
                  .audience(audience)
                  .claim("authority", authority)
                  .claim("roles", List.of(roles))
                  .issueTime(new Date())
                  .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                  .build());
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private void answer(String path, String json) {
    server.createContext(
        path,
        exchange -> {
          byte[] body = json.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }
}
