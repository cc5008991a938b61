package uk.foicasebook.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.time.ClockFact;

/**
 * How far a case has come, whatever the day and the calendar.
 *
 * @param phase where it stands
 * @param settled where it would stand if nobody had complained; null while something is owed
 * @param endedOn when the last of it came to an end without an answer; null where none did
 * @param endedStrands the strands that came to an end without an answer
 * @param endedParts the numbered parts of which all came to an end without an answer
 */
public record Progress(
    Phase phase,
    @Nullable Phase settled,
    @Nullable LocalDate endedOn,
    Set<StrandId> endedStrands,
    Set<PartNumber> endedParts) {
  public Progress {
    endedStrands = Set.copyOf(endedStrands);
    endedParts = Set.copyOf(endedParts);
  }

  /** The same, and closed. */
  Progress closed() {
    return new Progress(Phase.CLOSED, settled, endedOn, endedStrands, endedParts);
  }

  /** The name of a request that divides into nothing. */
  static final String WHOLE = "";

  /**
   * @param passedOn the names of what another authority was given
   */
  static Progress of(
      Division division,
      List<ClockFact> facts,
      Set<String> passedOn,
      boolean taken,
      Disputes disputes) {
    Map<String, Share> shares = shares(division, facts);
    Phase owed = owed(shares, taken);
    Phase settled = settled(shares, passedOn);
    return new Progress(
        owed == null ? disputes.after(settled) : owed,
        owed == null ? settled : null,
        shares.values().stream()
            .filter(Share::isEnded)
            .map(Share::endedOn)
            .max(Comparator.naturalOrder())
            .orElse(null),
        division.strands().stream()
            .filter(strand -> shares.getOrDefault(strand.value(), new Share()).isEnded())
            .collect(Collectors.toSet()),
        division.numbers().stream()
            .filter(part -> allEnded(division.standingFor(part), shares))
            .collect(Collectors.toSet()));
  }

  private static Map<String, Share> shares(Division division, List<ClockFact> facts) {
    List<String> names = division.names().isEmpty() ? List.of(WHOLE) : division.names();
    Map<String, Share> shares = new LinkedHashMap<>();
    names.forEach(name -> shares.put(name, new Share()));
    chronologically(facts)
        .forEach(
            running ->
                shares.forEach(
                    (name, share) -> {
                      if (running.parts().isEmpty() || running.parts().contains(name)) {
                        share.take(running);
                      }
                    }));
    return shares;
  }

  /**
   * By day, those of one day as they were told; but that a response did not arrive says so of the
   * response before it, however much later that was found out, and of none that took its place.
   */
  private static Stream<ClockFact.Running> chronologically(List<ClockFact> facts) {
    List<Map.Entry<LocalDate, ClockFact.Running>> dated = new ArrayList<>();
    LocalDate sent = LocalDate.MIN;
    for (ClockFact fact : facts) {
      if (fact instanceof ClockFact.Running running) {
        sent = running instanceof ClockFact.ResponseIssued ? running.on() : sent;
        boolean bounced = running instanceof ClockFact.ResponseNotDelivered;
        dated.add(Map.entry(bounced ? sent : running.on(), running));
      }
    }
    return dated.stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
  }

  private static boolean allEnded(Collection<String> names, Map<String, Share> shares) {
    return names.stream().map(shares::get).allMatch(share -> share != null && share.isEnded());
  }

  private static @Nullable Phase owed(Map<String, Share> shares, boolean taken) {
    Set<Phase> owed =
        shares.values().stream()
            .filter(Share::isOwed)
            .map(Share::phase)
            .collect(Collectors.toSet());
    if (owed.contains(Phase.LIVE)) {
      return taken ? Phase.LIVE : Phase.RECEIVED;
    }
    if (owed.contains(Phase.AWAITING_FEE)) {
      return Phase.AWAITING_FEE;
    }
    return owed.isEmpty() ? null : Phase.AWAITING_CLARIFICATION;
  }

  /** Where a case stands of which nothing is owed: what was answered says more than what ended. */
  private static Phase settled(Map<String, Share> shares, Set<String> passedOn) {
    List<String> answered =
        shares.entrySet().stream()
            .filter(share -> share.getValue().isAnswered())
            .map(Map.Entry::getKey)
            .toList();
    if (!answered.isEmpty()) {
      return passedOn.containsAll(answered) ? Phase.TRANSFERRED : Phase.ANSWERED;
    }
    return shares.values().stream()
        .max(Comparator.comparing(Share::endedOn, Comparator.nullsFirst(Comparator.naturalOrder())))
        .map(Share::phase)
        .orElse(Phase.ANSWERED);
  }
}
