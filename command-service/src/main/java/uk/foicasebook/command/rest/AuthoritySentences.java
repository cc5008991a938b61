package uk.foicasebook.command.rest;

import uk.foicasebook.command.domain.AuthorityRefusal;

/** Says a refusal of an authority's profile or return in a sentence. */
final class AuthoritySentences {
  private AuthoritySentences() {}

  static String of(AuthorityRefusal refusal) {
    return switch (refusal) {
      case AuthorityRefusal.TakesEffectInThePast(var effectiveFrom, var today) ->
          "A profile cannot take effect on %s: today is %s, and another is in force."
              .formatted(effectiveFrom, today);
      case AuthorityRefusal.StageTwice(var stage) ->
          "The clearance chain has the stage %s twice.".formatted(stage);
      case AuthorityRefusal.LapseNotPositive(var months) ->
          "A request can close for want of an answer after one month or more, not %d."
              .formatted(months);
      case AuthorityRefusal.RetentionNotPositive(var months) ->
          "A closed case is kept for one month or more after the last action on it, not %d."
              .formatted(months);
      case AuthorityRefusal.TargetTwice(var step) ->
          "Two targets are set for the step %s.".formatted(step);
      case AuthorityRefusal.TargetNotPositive(var step, var days) ->
          "The target for the step %s must be one working day or more, not %d."
              .formatted(step, days);
      case AuthorityRefusal.ReturnPeriodBackwards(var from, var to) ->
          "A period cannot go from %s to %s.".formatted(from, to);
      case AuthorityRefusal.ReturnPeriodNotOver(var to, var asAt) ->
          "The period ends on %s and was not over on %s, as at which the figures were counted."
              .formatted(to, asAt);
      case AuthorityRefusal.CountedAfterPublication(var asAt, var publishedOn) ->
          "Figures as at %s cannot have been published on %s.".formatted(asAt, publishedOn);
      case AuthorityRefusal.FigureTwice(var figure) ->
          "Two figures are called %s.".formatted(figure);
      case AuthorityRefusal.ReturnAlreadyPublished(var definition, var version, var sha256) ->
          "The return %s of this period is published, as version %d. A correction must name it in replaces: %s."
              .formatted(definition, version, sha256);
      case AuthorityRefusal.NotTheStandingReturn(_, var newest) ->
          newest == null
              ? "No return of this definition and period is published that could be replaced."
              : "The return that stands, and could be replaced, is %s.".formatted(newest);
    };
  }
}
