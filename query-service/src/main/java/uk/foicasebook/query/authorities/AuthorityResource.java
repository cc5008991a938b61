package uk.foicasebook.query.authorities;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.query.clock.CutOff;
import uk.foicasebook.query.clock.Today;
import uk.foicasebook.query.rest.Problem;
import uk.foicasebook.query.rest.Reader;

/** What an authority settled about itself, for its own people, now or as it was. */
@RestController
class AuthorityResource {
  private final Authorities authorities;
  private final Today today;

  AuthorityResource(Authorities authorities, Today today) {
    this.authorities = authorities;
    this.today = today;
  }

  @GetMapping("/authorities/{authority}/profile")
  ProfileView profile(@PathVariable("authority") String authority, CutOff cutOff, Reader reader) {
    if (!authority.equals(reader.authority().value())) {
      throw Problem.notFound("There is no authority " + authority + ".");
    }
    return ProfileView.of(
        reader.authority(),
        cutOff.statusDay(today.day()),
        authorities.inForce(reader.authority(), cutOff),
        authorities.planned(reader.authority(), cutOff));
  }
}
