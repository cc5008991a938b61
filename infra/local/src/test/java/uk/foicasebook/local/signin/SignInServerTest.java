package uk.foicasebook.local.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.foicasebook.broker.FreePort;

class SignInServerTest {
  @TempDir Path directory;

  @Test
  void a_demo_person_gets_a_token_that_says_who_they_are_and_outlives_a_restart() throws Exception {
    int port = FreePort.find();
    SignedJWT token;
    try (var _ = SignInServer.start(port, directory);
        HttpClient http = HttpClient.newHttpClient()) {
      token = SignedJWT.parse(Token.of(http, port, "ico-liaison"));
      assertThatThrownBy(() -> Token.of(http, port, "nobody")).isInstanceOf(IOException.class);
    }
    assertThat(token.getJWTClaimsSet().getClaims())
        .containsAllEntriesOf(
            Map.of(
                "iss",
                "http://localhost:" + port,
                "sub",
                "ico-liaison.sample",
                "aud",
                List.of("foi-casebook"),
                "authority",
                "sample-police",
                "roles",
                List.of("ico-liaison")));
    try (var _ = SignInServer.start(port, directory)) {
      JWKSet keys = JWKSet.load(URI.create("http://localhost:" + port + "/oauth2/jwks").toURL());
      var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
      assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
    }
  }
}
