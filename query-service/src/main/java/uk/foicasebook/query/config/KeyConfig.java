package uk.foicasebook.query.config;

import java.time.Clock;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import uk.foicasebook.keys.KeySettings;
import uk.foicasebook.keys.KeyVault;
import uk.foicasebook.keys.Seals;

/** Opens the key database named under {@code casebook.keys}, in a role that may only read it. */
@Configuration(proxyBeanMethods = false)
class KeyConfig {
  @Bean
  KeyVault keyVault(Environment environment, Clock clock) {
    KeySettings settings = Binder.get(environment).bindOrCreate("casebook.keys", KeySettings.class);
    return KeyVault.forOpening(settings, clock);
  }

  @Bean
  Seals seals(KeyVault vault) {
    return vault.seals();
  }
}
