package uk.foicasebook.bench.commands;

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
import java.time.Clock;
import java.util.Date;
import java.util.List;

/** As much of a sign-in server as a benchmark needs: a key, served, and one token. */
final class SignInDesk implements AutoCloseable {
  static final String ISSUER = "https://sign-in.example";

  private final RSAKey key;
  private final HttpServer server;

  SignInDesk() throws IOException, JOSEException {
    key = new RSAKeyGenerator(2048).keyID("bench").generate();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/keys",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, keys.length);
          try (var body = exchange.getResponseBody()) {
            body.write(keys);
          }
        });
    server.start();
  }

  String keys() {
    return "http://localhost:" + server.getAddress().getPort() + "/keys";
  }

  String officer() throws JOSEException {
    var tomorrow = Date.from(Clock.systemUTC().instant().plusSeconds(86_400));
    var token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("bench").build(),
            new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("foi-casebook")
                .expirationTime(tomorrow)
                .subject("bench.officer")
                .claim("authority", "bench-council")
                .claim("roles", List.of("officer"))
                .build());
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
