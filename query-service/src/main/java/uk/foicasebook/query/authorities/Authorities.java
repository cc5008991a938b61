package uk.foicasebook.query.authorities;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import uk.foicasebook.clock.Profiles;
import uk.foicasebook.events.AuthorityEvent;
import uk.foicasebook.events.AuthorityEvent.AuthorityProfileSet;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.law.time.Practice;
import uk.foicasebook.query.archive.ReferenceArchive;
import uk.foicasebook.query.archive.ReferenceReader;
import uk.foicasebook.query.clock.CutOff;
import uk.foicasebook.query.clock.Today;

/**
 * The profiles of the authorities. A question of now is answered by the one in force today, as a
 * command is decided by it; a question about the past by the one that was in force on that day, as
 * far as it was known then.
 */
@Component
public class Authorities implements ReferenceReader {
  private final ReferenceArchive archive;
  private final Today today;
  private volatile Known now = new Known(-1, LocalDate.MIN, Map.of(), Map.of());

  public Authorities(ReferenceArchive archive, Today today) {
    this.archive = archive;
    this.today = today;
  }

  /**
   * All profiles, and which of them are in force today.
   *
   * @param facts how many facts of authorities there were
   */
  private record Known(
      long facts,
      LocalDate day,
      Map<String, List<Settled>> profiles,
      Map<String, AuthorityProfileSet> inForce) {}

  /** Another profile may be in force for no other reason than that it is another day. */
  @Override
  public synchronized void refresh() {
    long facts = archive.countUnder(AuthorityEvent.STREAMS);
    LocalDate day = today.day();
    if (facts != now.facts() || !day.equals(now.day())) {
      now = read(facts, day);
    }
  }

  /** What the authority settled that is in force at a cut-off; empty where that is nothing. */
  public Optional<Settled> inForce(AuthorityId authority, CutOff cutOff) {
    Known known = now();
    List<Settled> admitted = settled(known, authority, cutOff);
    return Profiles.inForce(
            admitted.stream().map(Settled::profile).toList(), cutOff.statusDay(known.day()))
        .flatMap(
            profile ->
                admitted.stream()
                    .filter(each -> each.profile().equals(profile))
                    .reduce((_, later) -> later));
  }

  /** What was settled by a cut-off and takes effect after its day, in the order of those days. */
  public List<Settled> planned(AuthorityId authority, CutOff cutOff) {
    Known known = now();
    LocalDate day = cutOff.statusDay(known.day());
    var planned = new TreeMap<LocalDate, Settled>();
    settled(known, authority, cutOff).stream()
        .filter(each -> each.profile().effectiveFrom().isAfter(day))
        .forEach(each -> planned.put(each.profile().effectiveFrom(), each));
    return List.copyOf(planned.values());
  }

  /** Its practice at a cut-off, as usual in what it has not settled. */
  public Practice practice(AuthorityId authority, CutOff cutOff) {
    return settled(authority).isEmpty()
        ? Practice.USUAL
        : inForce(authority, cutOff)
            .map(each -> Profiles.practice(each.profile()))
            .orElse(Practice.USUAL);
  }

  /** Every profile the authority ever set, in the order in which it did. */
  public List<Settled> settled(AuthorityId authority) {
    return settled(now(), authority, CutOff.NONE);
  }

  /** Other words for other profiles in force: what is counted by them is then counted anew. */
  public String inForce() {
    return words(now().inForce());
  }

  /** Other words for any other profiles, in force or not. */
  public String ever() {
    return words(now().profiles());
  }

  private static String words(Map<String, ?> profiles) {
    // Not their hash codes: those of enums are others in each process.
    return profiles.isEmpty()
        ? ""
        : ", profiles %08x".formatted(new TreeMap<>(profiles).toString().hashCode());
  }

  private static List<Settled> settled(Known known, AuthorityId authority, CutOff cutOff) {
    return known.profiles().getOrDefault(AuthorityEvent.stream(authority), List.of()).stream()
        .filter(each -> each.admittedBy(cutOff))
        .toList();
  }

  private Known now() {
    if (now.facts() < 0) {
      refresh();
    }
    return now;
  }

  private Known read(long facts, LocalDate day) {
    var profiles = new HashMap<String, List<Settled>>();
    var inForce = new HashMap<String, AuthorityProfileSet>();
    archive
        .factsUnder(AuthorityEvent.STREAMS)
        .forEach(
            (stream, stored) -> {
              List<Settled> set = profiles(stored);
              if (!set.isEmpty()) {
                profiles.put(stream, set);
              }
              Profiles.inForce(set.stream().map(Settled::profile).toList(), day)
                  .ifPresent(profile -> inForce.put(stream, profile));
            });
    return new Known(facts, day, Map.copyOf(profiles), Map.copyOf(inForce));
  }

  private static List<Settled> profiles(List<Envelope> stored) {
    return stored.stream()
        .filter(each -> each.fact() instanceof AuthorityProfileSet)
        .map(Settled::of)
        .toList();
  }
}
