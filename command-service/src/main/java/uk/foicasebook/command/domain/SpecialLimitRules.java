package uk.foicasebook.command.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.ClockCommand.SetSpecialTimeLimit;
import uk.foicasebook.command.domain.ClockRefusal.LimitHasNo;
import uk.foicasebook.command.domain.ClockRefusal.LimitNeeds;
import uk.foicasebook.command.domain.ClockRefusal.NoSuchLimit;
import uk.foicasebook.command.domain.ClockRefusal.PeriodRunsBackwards;
import uk.foicasebook.events.ClockEvent.SpecialTimeLimitSet;
import uk.foicasebook.events.DatePeriod;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.SpecialLimit;
import uk.foicasebook.law.Cites;

/** What a limit in place of the twentieth working day needs. */
final class SpecialLimitRules {
  private SpecialLimitRules() {}

  private static final Rule<SetSpecialTimeLimit> SAYS_WHAT_IT_NEEDS =
      (c, _, _) ->
          Rule.given(
              switch (c.limit()) {
                case SCHOOL -> needs(c.limit(), "noSessions", c.noSessions());
                case SET_BY_COMMISSIONER -> needs(c.limit(), "setDay", c.setDay());
                case ARCHIVE -> Optional.<Refusal>empty();
              });

  private static final Rule<SetSpecialTimeLimit> SAYS_NO_MORE =
      (c, _, _) ->
          switch (c.limit()) {
            case SCHOOL -> hasNo(c.limit(), "setDay", c.setDay());
            case SET_BY_COMMISSIONER -> hasNo(c.limit(), "noSessions", c.noSessions());
            case ARCHIVE ->
                Stream.concat(
                        hasNo(c.limit(), "noSessions", c.noSessions()).stream(),
                        hasNo(c.limit(), "setDay", c.setDay()).stream())
                    .toList();
          };

  private static final Rule<SetSpecialTimeLimit> PERIODS_RUN_FORWARDS =
      (c, _, _) ->
          Rule.given(
              periods(c).stream()
                  .filter(period -> period.to().isBefore(period.from()))
                  .findFirst()
                  .map(period -> new PeriodRunsBackwards(period.from(), period.to())));

  /** Special limits are made under the Act; Scotland has one of its own, for archives. */
  @Cites({"FOIA 2000 s.10(4)", "FOISA 2002 s.10(2)"})
  private static final Rule<SetSpecialTimeLimit> THE_REGIME_HAS_IT =
      (c, file, _) -> {
        Regime regime = file.request().regime();
        boolean has =
            switch (regime) {
              case FOIA -> true;
              case FOISA -> c.limit() == SpecialLimit.ARCHIVE;
              case EIR -> false;
            };
        return Rule.unless(has, () -> new NoSuchLimit(c.limit(), regime));
      };

  @Cites({"SI 2004/3364 reg 3", "SI 2004/3364 reg 5"})
  static final List<Rule<? super SetSpecialTimeLimit>> ALL =
      List.of(SAYS_WHAT_IT_NEEDS, SAYS_NO_MORE, PERIODS_RUN_FORWARDS, THE_REGIME_HAS_IT);

  static SpecialTimeLimitSet set(SetSpecialTimeLimit c) {
    return new SpecialTimeLimitSet(c.happenedOn(), c.limit(), periods(c), c.setDay());
  }

  private static List<DatePeriod> periods(SetSpecialTimeLimit c) {
    return Objects.requireNonNullElse(c.noSessions(), List.of());
  }

  private static Optional<Refusal> needs(SpecialLimit limit, String field, @Nullable Object value) {
    return value == null ? Optional.of(new LimitNeeds(limit, field)) : Optional.empty();
  }

  private static List<Refusal> hasNo(SpecialLimit limit, String field, @Nullable Object value) {
    return value == null ? List.of() : List.of(new LimitHasNo(limit, field));
  }
}
