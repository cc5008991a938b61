package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.ClarificationId;
import uk.foicasebook.events.ClockEvent;
import uk.foicasebook.events.ClockEvent.ClarificationReceived;
import uk.foicasebook.events.ClockEvent.ClarificationSought;
import uk.foicasebook.events.ClockEvent.ComplexityExtensionNotified;
import uk.foicasebook.events.ClockEvent.FeeReceived;
import uk.foicasebook.events.ClockEvent.FeesNoticeIssued;
import uk.foicasebook.events.ClockEvent.PublicInterestExtensionNotified;
import uk.foicasebook.events.ClockEvent.RequestLapsed;
import uk.foicasebook.events.ClockEvent.SpecialTimeLimitSet;
import uk.foicasebook.events.ExtensionId;
import uk.foicasebook.events.FeesNoticeId;

/**
 * What the authority waits for and what it takes more time for.
 *
 * @param extensions of either kind, which share their names
 * @param limit what takes the place of the twentieth working day; null where nothing does
 */
record Waiting(
    Entries<ClarificationId, Question> questions,
    Entries<FeesNoticeId, Charge> charges,
    Entries<ExtensionId, ClockEvent> extensions,
    Set<RequestLapsed> lapses,
    @Nullable SpecialTimeLimitSet limit) {
  static final Waiting NONE =
      new Waiting(Entries.none(), Entries.none(), Entries.none(), Set.of(), null);

  /** A question and the replies to it. */
  record Question(ClarificationSought asked, Set<ClarificationReceived> replies) {
    Optional<LocalDate> answeredOn() {
      return replies.stream()
          .filter(ClarificationReceived::sufficient)
          .map(ClarificationReceived::happenedOn)
          .findFirst();
    }

    boolean isOpen() {
      return answeredOn().isEmpty();
    }
  }

  /** A fees notice and what was paid. */
  record Charge(FeesNoticeIssued notice, Set<FeeReceived> payments) {
    /** When the last of the fee came. */
    Optional<LocalDate> paidOn() {
      int due = notice.pence();
      for (FeeReceived payment : payments) {
        due -= payment.pence();
        if (due <= 0) {
          return Optional.of(payment.happenedOn());
        }
      }
      return Optional.empty();
    }

    boolean isOpen() {
      return paidOn().isEmpty();
    }
  }

  Waiting evolve(ClockEvent fact) {
    return switch (fact) {
      case ClarificationSought e -> asked(e);
      case ClarificationReceived e -> replied(e);
      case FeesNoticeIssued e -> charged(e);
      case FeeReceived e -> paid(e);
      case RequestLapsed e -> new Waiting(questions, charges, extensions, with(lapses, e), limit);
      case PublicInterestExtensionNotified e -> extended(e.extension(), e);
      case ComplexityExtensionNotified e -> extended(e.extension(), e);
      case SpecialTimeLimitSet e -> new Waiting(questions, charges, extensions, lapses, e);
    };
  }

  boolean hasLapsed(FeesNoticeId notice) {
    return lapses.stream().anyMatch(lapse -> notice.equals(lapse.feesNotice()));
  }

  boolean hasLapsed(ClarificationId question) {
    return lapses.stream().anyMatch(lapse -> question.equals(lapse.clarification()));
  }

  /** Whether a later question took this one's place, the reply to it being not enough. */
  boolean isFollowedUp(Question question) {
    return question.replies().stream()
        .map(ClarificationReceived::happenedOn)
        .anyMatch(
            on ->
                questions.values().stream()
                    .filter(other -> !other.equals(question))
                    .anyMatch(other -> !other.asked().happenedOn().isBefore(on)));
  }

  /** The questions that wait for a reply. */
  List<ClarificationId> openQuestions() {
    return questions.byKey().entrySet().stream()
        .filter(entry -> entry.getValue().isOpen() && !isFollowedUp(entry.getValue()))
        .map(entry -> entry.getKey())
        .toList();
  }

  /** The fees that are not all paid. */
  List<FeesNoticeId> openCharges() {
    return charges.byKey().entrySet().stream()
        .filter(entry -> entry.getValue().isOpen())
        .map(entry -> entry.getKey())
        .toList();
  }

  ClarificationId questionName(Function<ClarificationId, Question> question) {
    return questions.nameFor(question, "clarification", ClarificationId::new);
  }

  FeesNoticeId noticeName(Function<FeesNoticeId, Charge> charge) {
    return charges.nameFor(charge, "fees-notice", FeesNoticeId::new);
  }

  ExtensionId extensionName(Function<ExtensionId, ClockEvent> extension) {
    return extensions.nameFor(extension, "extension", ExtensionId::new);
  }

  private Waiting asked(ClarificationSought e) {
    Set<ClarificationReceived> replies =
        questions.find(e.clarification()).map(Question::replies).orElse(Set.of());
    return new Waiting(
        questions.with(e.clarification(), new Question(e, replies)),
        charges,
        extensions,
        lapses,
        limit);
  }

  private Waiting replied(ClarificationReceived e) {
    return questions
        .find(e.clarification())
        .map(q -> new Question(q.asked(), with(q.replies(), e)))
        .map(
            q ->
                new Waiting(
                    questions.with(e.clarification(), q), charges, extensions, lapses, limit))
        .orElse(this);
  }

  private Waiting charged(FeesNoticeIssued e) {
    Set<FeeReceived> payments = charges.find(e.notice()).map(Charge::payments).orElse(Set.of());
    return new Waiting(
        questions, charges.with(e.notice(), new Charge(e, payments)), extensions, lapses, limit);
  }

  private Waiting paid(FeeReceived e) {
    return charges
        .find(e.notice())
        .map(charge -> new Charge(charge.notice(), with(charge.payments(), e)))
        .map(
            charge ->
                new Waiting(questions, charges.with(e.notice(), charge), extensions, lapses, limit))
        .orElse(this);
  }

  private Waiting extended(ExtensionId id, ClockEvent e) {
    return new Waiting(questions, charges, extensions.with(id, e), lapses, limit);
  }

  private static <T> Set<T> with(Set<T> some, T more) {
    Set<T> all = new LinkedHashSet<>(some);
    all.add(more);
    return all;
  }
}
