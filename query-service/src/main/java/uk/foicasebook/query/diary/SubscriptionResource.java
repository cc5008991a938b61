package uk.foicasebook.query.diary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import uk.foicasebook.query.clock.Today;
import uk.foicasebook.query.clock.UkCivilDay;
import uk.foicasebook.query.rest.Problem;
import uk.foicasebook.query.rest.Reader;

/** Gives each person an address of their own diary that a calendar program can read. */
@RestController
class SubscriptionResource {
  private static final Duration LASTS = Duration.ofDays(400);
  private static final String ROLE = "ROLE_";

  private final SubscriptionSeal seal;
  private final Today today;
  private final String publicUrl;

  SubscriptionResource(
      SubscriptionSeal seal, Today today, @Value("${casebook.public-url:}") String publicUrl) {
    this.seal = seal;
    this.today = today;
    this.publicUrl = publicUrl;
  }

  /**
   * A link.
   *
   * @param url the address to subscribe to
   * @param expiresOn the last day on which it is sure to work
   * @param keep what everybody who has it should know
   */
  record SubscriptionView(String url, LocalDate expiresOn, String keep) {}

  @GetMapping("/diary/subscription")
  SubscriptionView subscription(Reader reader) {
    if (!seal.isOffered()) {
      throw Problem.unanswerable(
          "no-subscriptions", "This installation has no secret for subscriptions.");
    }
    Instant expires = today.instant().plus(LASTS);
    String text =
        seal.seal(new Subscription(reader.person(), reader.authority(), roles(), expires));
    String base =
        publicUrl.isEmpty()
            ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
            : publicUrl;
    return new SubscriptionView(
        base + "/diary.ics?subscription=" + text,
        UkCivilDay.of(expires).minusDays(1),
        "Whoever has this address can read your diary until then: give it to your calendar program"
            + " and to nobody else.");
  }

  private static List<String> roles() {
    Authentication person = SecurityContextHolder.getContext().getAuthentication();
    return person == null
        ? List.of()
        : person.getAuthorities().stream()
            .map(GrantedAuthority::getAuthority)
            .filter(each -> each != null && each.startsWith(ROLE))
            .map(each -> each.substring(ROLE.length()))
            .sorted()
            .toList();
  }
}
