package uk.foicasebook.query.reconcile;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import uk.foicasebook.events.chain.Head;

/**
 * The last fact of each case as the command service's store has it, asked of it over HTTP with the
 * token of whoever asks here: it tells them of the cases it would tell them of anyhow, and no
 * secret is kept for it.
 */
@Component
class StoreHeads {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Optional<RestClient> store;

  StoreHeads(@Value("${casebook.audit.command-service:}") String address) {
    this.store =
        address.isBlank()
            ? Optional.empty()
            : Optional.of(
                RestClient.builder()
                    .baseUrl(URI.create(address))
                    .requestFactory(factory())
                    .build());
  }

  private record Page(List<Head> heads, @Nullable String next) {}

  /** Whether this installation says where the command service is. */
  boolean isKnown() {
    return store.isPresent();
  }

  /**
   * All heads of the authority of a token.
   *
   * @throws org.springframework.web.client.RestClientException where it is away or refuses
   */
  List<Head> heads(String token) {
    RestClient asked = store.orElseThrow();
    List<Head> heads = new ArrayList<>();
    String next = "";
    while (next != null) {
      String after = next;
      Page page =
          asked
              .get()
              .uri(uri -> uri.path("/audit/heads").queryParam("after", "{after}").build(after))
              .headers(headers -> headers.setBearerAuth(token))
              .retrieve()
              .body(Page.class);
      if (page == null) {
        throw new IllegalStateException("A page of heads is empty");
      }
      heads.addAll(page.heads());
      next = page.next();
    }
    return heads;
  }

  private static JdkClientHttpRequestFactory factory() {
    var factory = new JdkClientHttpRequestFactory();
    factory.setReadTimeout(PATIENCE);
    return factory;
  }
}
