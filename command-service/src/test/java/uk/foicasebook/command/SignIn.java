package uk.foicasebook.command;

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
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;

/** A small sign-in server: a key of its own, served as every other one serves it. */
public final class SignIn {
  static final String ISSUER = "https://sign-in.example";
  private static final RSAKey KEY = key();
  private static final HttpServer SERVER = serve();

  private SignIn() {}

  static String keysAddress() {
    return "http://localhost:" + SERVER.getAddress().getPort() + "/keys";
  }

  /** An officer of the sample police. */
  public static String officer() {
    return token("olive", "sample-police", "officer");
  }

  public static String token(String person, String authority, String... roles) {
    return token(
        claims ->
            claims.subject(person).claim("authority", authority).claim("roles", List.of(roles)));
  }

  public static String token(UnaryOperator<JWTClaimsSet.Builder> more) {
    return sign(KEY, more);
  }

  /** A token that looks right and was signed by somebody else. */
  public static String forged() {
    return sign(
        key(),
        claims ->
            claims
                .subject("mallory")
                .claim("authority", "sample-police")
                .claim("roles", List.of("officer")));
  }

  private static String sign(RSAKey key, UnaryOperator<JWTClaimsSet.Builder> more) {
    try {
      var claims =
          more.apply(
                  new JWTClaimsSet.Builder()
                      .issuer(ISSUER)
                      .audience("foi-casebook")
                      .expirationTime(Date.from(Instant.now().plusSeconds(3600))))
              .build();
      var token =
          new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RSAKey key() {
    try {
      return new RSAKeyGenerator(2048).keyID("test").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpServer serve() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/keys",
          exchange -> {
            var keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            try (var body = exchange.getResponseBody()) {
              body.write(keys);
            }
          });
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
