package uk.foicasebook.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.AppealId;
import uk.foicasebook.events.IcoLetterId;
import uk.foicasebook.events.NoticeId;
import uk.foicasebook.events.NoticeStep;
import uk.foicasebook.events.NoticeStepKind;
import uk.foicasebook.events.RegulatorEvent;
import uk.foicasebook.events.RegulatorEvent.AppealRecorded;
import uk.foicasebook.events.RegulatorEvent.ComplianceRecorded;
import uk.foicasebook.events.RegulatorEvent.DecisionNoticeRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintClosed;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoLetterRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoSubmissionSent;
import uk.foicasebook.events.RegulatorEvent.InformationNoticeRecorded;
import uk.foicasebook.events.RegulatorEvent.TribunalDecisionRecorded;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.time.ClockFact;

/** The case before the Commissioner and the tribunals. */
final class Proceedings {
  private final List<Pending> facts;
  private final Map<IcoLetterId, LocalDate> letters = new HashMap<>();
  private final Map<NoticeId, LocalDate> demands = new HashMap<>();
  private final Map<NoticeId, Ordered> notices = new LinkedHashMap<>();
  private final Map<AppealId, NoticeId> appeals = new HashMap<>();

  Proceedings(List<Pending> facts) {
    this.facts = facts;
  }

  /** Steps that are open, and by when they are to be taken. */
  private record Ordered(List<NoticeStep> open, @Nullable LocalDate complyBy) {}

  void tell(RegulatorEvent fact) {
    switch (fact) {
      case IcoComplaintRecorded _, IcoComplaintClosed _ -> {}
      case IcoLetterRecorded e -> letter(e);
      case IcoSubmissionSent e -> reply(e);
      case InformationNoticeRecorded e -> {
        demands.put(e.notice(), e.replyBy());
        add(new ClockFact.InformationNoticeReceived(e.happenedOn(), e.replyBy()));
      }
      case DecisionNoticeRecorded e -> {
        notices.put(e.notice(), new Ordered(e.steps(), e.complyBy()));
        add(new ClockFact.DecisionNoticeReceived(e.happenedOn(), e.complyBy()));
      }
      case ComplianceRecorded e ->
          taken(
              e.notice(),
              e.happenedOn(),
              step -> e.steps().isEmpty() || e.steps().contains(step.number()));
      case AppealRecorded e -> {
        appeals.put(e.appeal(), e.notice());
        add(new ClockFact.AppealLodged(e.happenedOn()));
      }
      case TribunalDecisionRecorded e -> decided(e);
    }
  }

  private void letter(IcoLetterRecorded e) {
    LocalDate replyBy = e.replyBy();
    if (replyBy != null) {
      letters.put(e.letter(), replyBy);
      add(new ClockFact.IcoLetterReceived(e.happenedOn(), replyBy));
    }
  }

  /** What was written of one's own accord answers no letter. */
  private void reply(IcoSubmissionSent e) {
    LocalDate replyBy =
        e.letter() != null
            ? letters.get(e.letter())
            : e.notice() != null ? demands.get(e.notice()) : null;
    if (replyBy != null) {
      add(new ClockFact.IcoReplySent(e.happenedOn(), replyBy));
    }
  }

  /** Whether a notice orders that something of these strands be answered again. */
  @Cites("FOIA 2000 s.50(4)")
  boolean orders(Collection<StrandId> strands) {
    return notices.values().stream()
        .flatMap(notice -> notice.open().stream())
        .anyMatch(step -> isAnAnswer(step.kind()) && isAbout(step, strands));
  }

  private static boolean isAnAnswer(NoticeStepKind kind) {
    return switch (kind) {
      case DISCLOSE, CONFIRM_OR_DENY, FRESH_RESPONSE -> true;
      case OTHER -> false;
    };
  }

  private static boolean isAbout(NoticeStep step, Collection<StrandId> strands) {
    return step.strands().isEmpty() || step.strands().stream().anyMatch(strands::contains);
  }

  /** The fresh response was sent, which is the step itself. */
  void answered(Collection<StrandId> strands, LocalDate on) {
    List.copyOf(notices.keySet())
        .forEach(notice -> taken(notice, on, step -> isFreshResponse(step, strands)));
  }

  private static boolean isFreshResponse(NoticeStep step, Collection<StrandId> strands) {
    return step.kind() == NoticeStepKind.FRESH_RESPONSE
        && (step.strands().isEmpty() || strands.containsAll(step.strands()));
  }

  /** A notice is complied with once its last step is taken. */
  private void taken(NoticeId id, LocalDate on, Predicate<NoticeStep> step) {
    Ordered notice = notices.get(id);
    if (notice == null || notice.open().stream().noneMatch(step)) {
      return;
    }
    List<NoticeStep> left = new ArrayList<>(notice.open());
    left.removeIf(step);
    notices.put(id, new Ordered(List.copyOf(left), notice.complyBy()));
    if (left.isEmpty()) {
      add(new ClockFact.DecisionNoticeComplied(on, notice.complyBy()));
    }
  }

  /** What the tribunal orders takes the place of what the notice ordered. */
  @Cites("FOIA 2000 s.58(1)")
  private void decided(TribunalDecisionRecorded e) {
    boolean orders = !e.steps().isEmpty() || e.complyBy() != null;
    boolean stands =
        orders
            || switch (e.outcome()) {
              case ALLOWED -> false;
              case PARTLY_ALLOWED, DISMISSED, WITHDRAWN -> true;
            };
    NoticeId id = appeals.get(e.appeal());
    Ordered before = id == null ? null : notices.get(id);
    if (id != null && before != null) {
      notices.put(
          id,
          new Ordered(
              stands ? e.steps().isEmpty() ? before.open() : e.steps() : List.of(),
              e.complyBy() == null ? before.complyBy() : e.complyBy()));
    }
    add(new ClockFact.AppealDecided(e.happenedOn(), stands, e.complyBy()));
  }

  private void add(ClockFact fact) {
    facts.add(Pending.of(fact));
  }
}
