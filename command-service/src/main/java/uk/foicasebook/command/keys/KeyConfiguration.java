package uk.foicasebook.command.keys;

import java.time.Clock;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import uk.foicasebook.keys.KeySettings;
import uk.foicasebook.keys.KeyVault;
import uk.foicasebook.keys.Seals;

/**
 * Opens the key database named under {@code casebook.keys}. Without one the service does not start.
 */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

  @Bean
  KeyVault keyVault(Environment environment, Clock clock) {
    KeySettings settings = Binder.get(environment).bindOrCreate("casebook.keys", KeySettings.class);
    return KeyVault.forSealing(settings, clock);
  }

  @Bean
  Seals seals(KeyVault vault) {
    return vault.seals();
  }
}
