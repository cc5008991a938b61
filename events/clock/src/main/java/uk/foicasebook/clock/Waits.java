package uk.foicasebook.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.ClarificationId;
import uk.foicasebook.events.ClockEvent.ClarificationReceived;
import uk.foicasebook.events.ClockEvent.ClarificationSought;
import uk.foicasebook.events.ClockEvent.FeeReceived;
import uk.foicasebook.events.ClockEvent.FeesNoticeIssued;
import uk.foicasebook.events.ClockEvent.RequestLapsed;
import uk.foicasebook.events.FeesNoticeId;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.Scope;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.time.ClockFact;

/** What the authority waits for: replies to its questions, and fees. */
final class Waits {
  private final List<Pending> facts;
  private final Set<PartNumber> named = new LinkedHashSet<>();
  private final Map<ClarificationId, Question> questions = new LinkedHashMap<>();
  private final Map<FeesNoticeId, Charge> charges = new HashMap<>();

  Waits(List<Pending> facts) {
    this.facts = facts;
  }

  /**
   * A question.
   *
   * @param answeredOn when it was answered well enough
   * @param fellShortOn when a reply to it was not enough
   */
  private record Question(
      LocalDate on, Scope scope, @Nullable LocalDate answeredOn, @Nullable LocalDate fellShortOn) {
    boolean isOpenAfter(LocalDate day) {
      return !on.isAfter(day) && (answeredOn == null || answeredOn.isAfter(day));
    }

    /** Whether this one was put in the other's place, the reply to that being not enough. */
    boolean follows(Question other) {
      return other.fellShortOn != null && !on.isBefore(other.fellShortOn);
    }
  }

  /** A fee, and what of it came so far, in pence. */
  private record Charge(Scope scope, int fee, int paid) {}

  /** The parts that questions, notices and lapses name. */
  Set<PartNumber> named() {
    return named;
  }

  void sought(ClarificationSought e) {
    questions.put(e.clarification(), new Question(e.happenedOn(), e.scope(), null, null));
    about(e.scope());
    facts.add(
        Division.about(
            e.scope(), parts -> new ClockFact.ClarificationSought(e.happenedOn(), parts)));
  }

  /**
   * Only what was asked for restarts the time, and only where nothing else that was asked is still
   * missing. What a reply falls short of is still missing.
   */
  @Cites({"FOIA 2000 s.1(3)", "FOIA 2000 s.10(6)"})
  void received(ClarificationReceived e) {
    Question asked = questions.get(e.clarification());
    if (asked != null) {
      questions.put(
          e.clarification(),
          e.sufficient()
              ? new Question(asked.on(), asked.scope(), e.happenedOn(), asked.fellShortOn())
              : new Question(asked.on(), asked.scope(), asked.answeredOn(), e.happenedOn()));
    }
    if (e.sufficient()) {
      Scope scope = asked == null ? Scope.WHOLE : asked.scope();
      facts.add(division -> clarified(e, scope, division));
    }
  }

  private Optional<ClockFact> clarified(ClarificationReceived e, Scope scope, Division division) {
    List<Scope> missing = new ArrayList<>();
    questions.forEach(
        (id, question) -> {
          boolean another = !id.equals(e.clarification());
          if (another && question.isOpenAfter(e.happenedOn()) && !isReplaced(question)) {
            missing.add(question.scope());
          }
        });
    if (missing.stream().anyMatch(Scope::coversAll)) {
      return Optional.empty();
    }
    Set<String> clear = division.within(scope);
    missing.forEach(other -> clear.removeAll(division.within(other)));
    return clear.isEmpty() && !missing.isEmpty()
        ? Optional.empty()
        : Optional.of(new ClockFact.ClarificationReceived(e.happenedOn(), division.whole(clear)));
  }

  private boolean isReplaced(Question question) {
    return questions.values().stream().anyMatch(other -> other.follows(question));
  }

  void charged(FeesNoticeIssued e) {
    charges.put(e.notice(), new Charge(e.scope(), e.pence(), 0));
    about(e.scope());
    facts.add(
        Division.about(e.scope(), parts -> new ClockFact.FeesNoticeIssued(e.happenedOn(), parts)));
  }

  /** A fee is received when all of it is. */
  @Cites("FOIA 2000 s.9(2)")
  void paid(FeeReceived e) {
    Charge charge = charges.getOrDefault(e.notice(), new Charge(Scope.WHOLE, 0, 0));
    Charge now = new Charge(charge.scope(), charge.fee(), charge.paid() + e.pence());
    charges.put(e.notice(), now);
    if (charge.paid() < charge.fee() && now.paid() >= now.fee()) {
      facts.add(
          Division.about(
              charge.scope(), parts -> new ClockFact.FeeReceived(e.happenedOn(), parts)));
    }
  }

  @Cites({"FOIA 2000 s.9(2)", "FOIA 2000 s.1(3)"})
  @Cites(value = "Requests closed when a question goes unanswered", kind = CitationKind.PRACTICE)
  void lapsed(RequestLapsed e) {
    about(e.scope());
    facts.add(
        Division.about(e.scope(), parts -> new ClockFact.RequestLapsed(e.happenedOn(), parts)));
  }

  private void about(Scope scope) {
    named.addAll(scope.parts());
  }
}
