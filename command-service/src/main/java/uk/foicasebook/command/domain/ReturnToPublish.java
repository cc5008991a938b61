package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.foicasebook.command.domain.AuthorityCommand.PublishReturn;
import uk.foicasebook.command.domain.AuthorityRefusal.CountedAfterPublication;
import uk.foicasebook.command.domain.AuthorityRefusal.FigureTwice;
import uk.foicasebook.command.domain.AuthorityRefusal.NotTheStandingReturn;
import uk.foicasebook.command.domain.AuthorityRefusal.ReturnAlreadyPublished;
import uk.foicasebook.command.domain.AuthorityRefusal.ReturnPeriodBackwards;
import uk.foicasebook.command.domain.AuthorityRefusal.ReturnPeriodNotOver;
import uk.foicasebook.command.domain.CaseRefusal.NothingNamed;
import uk.foicasebook.command.domain.ResponseRefusal.NotASha256;
import uk.foicasebook.events.AuthorityEvent;
import uk.foicasebook.events.AuthorityEvent.ReturnPublished;
import uk.foicasebook.events.DatePeriod;
import uk.foicasebook.events.ReturnFigure;

/**
 * A return somebody wants to have published. It is published once: what is wrong in it is put right
 * by a next version, which names the one it replaces, so that both can be seen.
 */
record ReturnToPublish(PublishReturn command, Authority authority) {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  Ruling<AuthorityEvent> decided() {
    Optional<ReturnPublished> standing = authority.standing(command.definition(), command.period());
    boolean already =
        standing.filter(now -> now.equals(fact(now.happenedOn(), now.version()))).isPresent();
    int version = standing.map(ReturnPublished::version).orElse(0) + 1;
    return AuthorityDecider.ruling(
        disorder(), already, against(standing), fact(command.happenedOn(), version));
  }

  private List<Refusal> disorder() {
    DatePeriod period = command.period();
    List<Refusal> reasons = new ArrayList<>();
    if (period.to().isBefore(period.from())) {
      reasons.add(new ReturnPeriodBackwards(period.from(), period.to()));
    }
    if (command.asAt().isBefore(period.to())) {
      reasons.add(new ReturnPeriodNotOver(period.to(), command.asAt()));
    }
    if (command.asAt().isAfter(command.happenedOn())) {
      reasons.add(new CountedAfterPublication(command.asAt(), command.happenedOn()));
    }
    Stream.ofNullable(command.replaces())
        .filter(hash -> !SHA256.matcher(hash).matches())
        .map(NotASha256::new)
        .forEach(reasons::add);
    if (!SHA256.matcher(command.sha256()).matches()) {
      reasons.add(new NotASha256(command.sha256()));
    }
    if (command.figures().isEmpty()) {
      reasons.add(new NothingNamed("figures"));
    }
    Repeated.in(command.figures().stream().map(ReturnFigure::name).toList())
        .map(FigureTwice::new)
        .ifPresent(reasons::add);
    return reasons;
  }

  private List<Refusal> against(Optional<ReturnPublished> standing) {
    String replaces = command.replaces();
    if (replaces == null) {
      return Rule.given(
          standing.map(
              now -> new ReturnAlreadyPublished(now.definition(), now.version(), now.sha256())));
    }
    return Rule.unless(
        standing.filter(now -> now.sha256().equals(replaces)).isPresent(),
        () ->
            new NotTheStandingReturn(replaces, standing.map(ReturnPublished::sha256).orElse(null)));
  }

  private ReturnPublished fact(LocalDate publishedOn, int version) {
    return new ReturnPublished(
        publishedOn,
        command.definition(),
        command.definitionVersion(),
        command.period(),
        command.asAt(),
        command.lawVersion(),
        version,
        command.replaces(),
        command.sha256(),
        command.figures());
  }
}
