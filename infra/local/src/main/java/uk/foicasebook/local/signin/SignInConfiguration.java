package uk.foicasebook.local.signin;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Every demo person is a client that may ask for a token of their own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class SignInConfiguration {
  /** Long enough for a day's trying out. */
  private static final Duration TOKEN_LIFE = Duration.ofHours(12);

  @Bean
  RegisteredClientRepository people() {
    return new InMemoryRegisteredClientRepository(
        DemoPeople.ALL.stream().map(SignInConfiguration::client).toList());
  }

  @Bean
  AuthorizationServerSettings settings(@Value("${casebook.sign-in.issuer}") String issuer) {
    return AuthorizationServerSettings.builder().issuer(issuer).build();
  }

  @Bean
  JWKSource<SecurityContext> keys(@Value("${casebook.sign-in.directory}") Path directory) {
    return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(directory)));
  }

  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> claims() {
    return context ->
        DemoPeople.called(context.getRegisteredClient().getClientId())
            .ifPresent(
                person -> context.getClaims().claims(claims -> claims.putAll(Claims.of(person))));
  }

  private static RegisteredClient client(DemoPerson person) {
    return RegisteredClient.withId(person.word())
        .clientId(person.word())
        .clientSecret("{noop}" + person.secret())
        .clientName(person.name())
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(TOKEN_LIFE).build())
        .build();
  }
}
