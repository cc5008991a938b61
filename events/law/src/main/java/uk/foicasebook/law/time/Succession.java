package uk.foicasebook.law.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.calendar.CalendarEdition;

/**
 * A request under editions that followed one another. What is outstanding is counted on the newest;
 * what was met or ended stays on the edition that was known then, and so does what was late by it.
 */
@Cites({"BFDA 1971 s.1(2)", "BFDA 1971 s.1(3)"})
public final class Succession {
  private final List<Era> eras;
  private final Era now;

  private Succession(List<Era> eras) {
    this.eras = List.copyOf(eras);
    this.now = this.eras.getLast();
  }

  /**
   * @param eras one after another, at least one; the last is now, and what is known in it is all
   */
  public static Succession of(List<Era> eras) {
    return new Succession(eras);
  }

  /** What the law of time makes of the request now. */
  public Reading reading() {
    Reading newest = now.reading();
    if (eras.size() == 1) {
      return newest;
    }
    return new Reading(
        newest.regime(),
        newest.receivedOn(),
        newest.edition(),
        deadlines(newest),
        facts(newest),
        breaches(),
        newest.aggregated(),
        newest.remarks());
  }

  /**
   * The deadlines that moved when an era ended, as they were known then.
   *
   * @param era the number of the era that ended, from 0; not the last
   */
  public List<Move> movedAfter(int era) {
    Era ended = eras.get(era);
    return Difference.between(ended.edition(), eras.get(era + 1).edition())
        .moves(ended.known(), ended.practice());
  }

  private List<Deadline> deadlines(Reading newest) {
    Map<DeadlineIdentity, Deadline> deadlines = DeadlineIdentity.in(newest);
    Set<DeadlineIdentity> settled =
        deadlines.entrySet().stream()
            .filter(entry -> !entry.getValue().course().outstanding())
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(HashSet::new));
    for (Era era : eras.subList(0, eras.size() - 1).reversed()) {
      Map<DeadlineIdentity, Deadline> then = DeadlineIdentity.in(era.reading());
      settled.removeIf(each -> !then.containsKey(each) || then.get(each).course().outstanding());
      Map<DeadlineIdentity, Deadline> frozen = DeadlineIdentity.in(now.on(era.edition()));
      settled.forEach(
          each -> deadlines.computeIfPresent(each, (id, d) -> frozen.getOrDefault(id, d)));
    }
    return List.copyOf(deadlines.values());
  }

  /** Each fact on the edition of the era in which it became known. */
  private List<FactReading> facts(Reading newest) {
    List<FactReading> facts = new ArrayList<>(newest.facts());
    for (Era era : eras.subList(0, eras.size() - 1).reversed()) {
      List<FactReading> then = now.on(era.edition()).facts();
      for (int i = 0; i < facts.size(); i++) {
        if (era.known().facts().contains(facts.get(i).fact())) {
          facts.set(i, then.get(i));
        }
      }
    }
    return facts;
  }

  /** A new edition makes no breach and heals none: only facts do. */
  private List<Breach> breaches() {
    List<Breach> breaches = eras.getFirst().reading().breaches();
    for (int i = 1; i < eras.size(); i++) {
      CalendarEdition edition = eras.get(i).edition();
      Set<Duty> stillSo = Duty.of(eras.get(i).on(eras.get(i - 1).edition()).breaches());
      Set<Duty> byEditionAlone = Duty.of(eras.get(i - 1).on(edition).breaches());
      List<Breach> kept =
          new ArrayList<>(
              breaches.stream().filter(breach -> stillSo.contains(Duty.of(breach))).toList());
      Set<Duty> known = Duty.of(kept);
      eras.get(i).reading().breaches().stream()
          .filter(breach -> !known.contains(Duty.of(breach)))
          .filter(breach -> !byEditionAlone.contains(Duty.of(breach)))
          .forEach(kept::add);
      breaches = kept;
    }
    return breaches;
  }

  /** What a breach is a breach of. */
  private record Duty(String provision, List<String> parts) {
    static Duty of(Breach breach) {
      return new Duty(breach.provision().citation(), breach.parts());
    }

    static Set<Duty> of(List<Breach> breaches) {
      return breaches.stream().map(Duty::of).collect(Collectors.toSet());
    }
  }
}
