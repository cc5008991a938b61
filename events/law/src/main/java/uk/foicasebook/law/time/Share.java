package uk.foicasebook.law.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.WorkingDays;

/**
 * What of a fact falls under one regime: a mixed request has one response and two sets of rights.
 *
 * @param regime the regime
 * @param days its working days
 * @param parts the parts concerned
 */
record Share(Regime regime, WorkingDays days, List<String> parts) {

  static List<Share> of(ClockFact fact, List<Clock> touched) {
    Clock first = touched.getFirst();
    if (touched.size() == 1 || touched.stream().allMatch(clock -> clock.regime == first.regime)) {
      return List.of(new Share(first.regime, first.days, fact.parts()));
    }
    Map<Regime, Share> shares = new EnumMap<>(Regime.class);
    for (Clock clock : touched) {
      shares.merge(clock.regime, new Share(clock.regime, clock.days, clock.parts), Share::and);
    }
    return List.copyOf(shares.values());
  }

  private Share and(Share other) {
    List<String> both = new ArrayList<>(parts);
    both.addAll(other.parts);
    return new Share(regime, days, both);
  }
}
