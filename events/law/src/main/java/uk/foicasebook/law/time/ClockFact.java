package uk.foicasebook.law.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.Nation;

/**
 * Something that happened to a request on a UK civil day and bears on its time.
 *
 * <p>{@code parts} names the parts or strands a fact touches; empty means the whole request.
 */
public sealed interface ClockFact {

  /** The UK civil day on which it happened. */
  LocalDate on();

  /** The parts or strands it touches; empty for the whole request. */
  default List<String> parts() {
    return List.of();
  }

  /** Chapter: what moves, stops or meets the clock of an answer. */
  sealed interface Running extends ClockFact {}

  /** Chapter: what follows an answer, before the authority, the regulator and the tribunal. */
  sealed interface Afterwards extends ClockFact {}

  /** Chapter: what the whole reading rests on, whenever it became known. */
  sealed interface Ground extends ClockFact {}

  /** The applicant was told that more is needed to identify and locate the information. */
  record ClarificationSought(LocalDate on, List<String> parts) implements Running {
    public ClarificationSought {
      parts = List.copyOf(parts);
    }
  }

  /** The applicant supplied it. */
  record ClarificationReceived(LocalDate on, List<String> parts) implements Running {
    public ClarificationReceived {
      parts = List.copyOf(parts);
    }
  }

  /** A fees notice was given. */
  record FeesNoticeIssued(LocalDate on, List<String> parts) implements Running {
    public FeesNoticeIssued {
      parts = List.copyOf(parts);
    }
  }

  /** The fee was received. */
  record FeeReceived(LocalDate on, List<String> parts) implements Running {
    public FeeReceived {
      parts = List.copyOf(parts);
    }
  }

  /**
   * The applicant was told that the public interest is still being weighed.
   *
   * @param to the day by which a decision is estimated
   */
  record PublicInterestExtensionNotified(LocalDate on, LocalDate to, List<String> parts)
      implements Running {
    public PublicInterestExtensionNotified {
      parts = List.copyOf(parts);
    }
  }

  /**
   * The applicant was told that complexity and volume need up to forty working days (EIR).
   *
   * @param to the day by which an answer is promised
   */
  record ComplexityExtensionNotified(LocalDate on, LocalDate to, List<String> parts)
      implements Running {
    public ComplexityExtensionNotified {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A response was issued to the applicant.
   *
   * @param refuses what it refuses of the parts it does not name apart
   * @param each what it refuses of some parts, where one letter does several things
   */
  record ResponseIssued(
      LocalDate on, Refusal refuses, List<String> parts, Map<String, Refusal> each)
      implements Running {
    public ResponseIssued {
      parts = List.copyOf(parts);
      each = Map.copyOf(each);
    }

    /** A response that does the same with all its parts. */
    public ResponseIssued(LocalDate on, Refusal refuses, List<String> parts) {
      this(on, refuses, parts, Map.of());
    }

    /** The same response as it is to one clock. */
    ResponseIssued to(List<String> some) {
      return new ResponseIssued(
          on, some.isEmpty() ? refuses : each.getOrDefault(some.getFirst(), refuses), some);
    }

    /** A response to the whole request. */
    public ResponseIssued(LocalDate on, Refusal refuses) {
      this(on, refuses, List.of());
    }
  }

  /** The last response to these parts did not reach the applicant, so it is none. */
  record ResponseNotDelivered(LocalDate on, List<String> parts) implements Running {
    public ResponseNotDelivered {
      parts = List.copyOf(parts);
    }
  }

  /** What became of a review. Under a name it is about that review alone, whatever its parts. */
  sealed interface OfReview extends Afterwards {

    /** What the review is called; null where it is known by its parts alone. */
    @Nullable String review();
  }

  /** The authority received a complaint about its response, or about its silence. */
  record ReviewRequested(LocalDate on, List<String> parts, @Nullable String review)
      implements OfReview {
    public ReviewRequested {
      parts = List.copyOf(parts);
    }

    /** A complaint without a name. */
    public ReviewRequested(LocalDate on, List<String> parts) {
      this(on, parts, null);
    }

    /** A complaint about the whole response. */
    public ReviewRequested(LocalDate on) {
      this(on, List.of());
    }
  }

  /** The applicant was told that the review needs the longer time. */
  record ReviewExtended(LocalDate on, List<String> parts, @Nullable String review)
      implements OfReview {
    public ReviewExtended {
      parts = List.copyOf(parts);
    }

    /** Of every review that is undecided. */
    public ReviewExtended(LocalDate on) {
      this(on, List.of(), null);
    }
  }

  /** The outcome of the review was issued. */
  record ReviewOutcomeIssued(LocalDate on, List<String> parts, @Nullable String review)
      implements OfReview {
    public ReviewOutcomeIssued {
      parts = List.copyOf(parts);
    }

    /** Of every review that is undecided. */
    public ReviewOutcomeIssued(LocalDate on) {
      this(on, List.of(), null);
    }
  }

  /** There will be no outcome: the complaint was withdrawn, or it was late and declined. */
  record ReviewEnded(LocalDate on, List<String> parts, @Nullable String review)
      implements OfReview {
    public ReviewEnded {
      parts = List.copyOf(parts);
    }

    /** Of the reviews of these parts. */
    public ReviewEnded(LocalDate on, List<String> parts) {
      this(on, parts, null);
    }
  }

  /**
   * A letter of the regulator asks for a reply.
   *
   * @param replyBy the day the letter names
   */
  record IcoLetterReceived(LocalDate on, LocalDate replyBy) implements Afterwards {}

  /**
   * The regulator demanded information by a notice.
   *
   * @param replyBy the day the notice names
   */
  record InformationNoticeReceived(LocalDate on, LocalDate replyBy) implements Afterwards {}

  /**
   * The reply to the regulator was sent.
   *
   * @param replyBy the day named by the letter it answers; null for the earliest that is waiting
   */
  record IcoReplySent(LocalDate on, @Nullable LocalDate replyBy) implements Afterwards {
    /** A reply to the letter that waits longest. */
    public IcoReplySent(LocalDate on) {
      this(on, null);
    }
  }

  /**
   * A decision notice was sent by the regulator.
   *
   * @param on the day it was sent, which starts the time for an appeal
   * @param complyBy the day by which its steps are to be taken, as the notice says; null where it
   *     orders none
   */
  record DecisionNoticeReceived(LocalDate on, @Nullable LocalDate complyBy) implements Afterwards {}

  /**
   * The steps of the decision notice were taken.
   *
   * @param complyBy the day that notice names; null for the earliest that is waiting
   */
  record DecisionNoticeComplied(LocalDate on, @Nullable LocalDate complyBy) implements Afterwards {
    /** The steps that wait longest. */
    public DecisionNoticeComplied(LocalDate on) {
      this(on, null);
    }
  }

  /** The response was issued that a decision notice orders: a duty of its own, with its own day. */
  record FreshResponseIssued(LocalDate on, List<String> parts) implements Afterwards {
    public FreshResponseIssued {
      parts = List.copyOf(parts);
    }
  }

  /** An appeal to the tribunal was lodged; no step need be taken while it is pending. */
  record AppealLodged(LocalDate on) implements Afterwards {}

  /**
   * The tribunal decided the appeal.
   *
   * @param stands whether the steps of the notice are to be taken after all
   * @param complyBy the day by which the tribunal wants its steps, or the notice's, to be taken;
   *     null where it names none
   */
  record AppealDecided(LocalDate on, boolean stands, @Nullable LocalDate complyBy)
      implements Afterwards {}

  /** The date of receipt was wrong. */
  record ReceivedDateCorrected(LocalDate on, LocalDate to) implements Ground {}

  /**
   * A bank holiday was proclaimed that the edition does not know.
   *
   * @param on the day of the proclamation
   * @param date the holiday
   */
  record HolidayProclaimed(LocalDate on, LocalDate date, Set<Nation> nations, String name)
      implements Ground {
    public HolidayProclaimed {
      nations = Set.copyOf(nations);
    }

    /** A holiday without a name of its own yet. */
    public HolidayProclaimed(LocalDate on, LocalDate date, Set<Nation> nations) {
      this(on, date, nations, "Proclaimed bank holiday");
    }
  }

  /** A bank holiday of the edition was moved away or withdrawn. */
  record HolidayWithdrawn(LocalDate on, LocalDate date, Set<Nation> nations) implements Ground {
    public HolidayWithdrawn {
      nations = Set.copyOf(nations);
    }
  }

  /** The parts were found to belong under another regime. */
  record RegimeChanged(LocalDate on, Regime regime, List<String> parts) implements Ground {
    public RegimeChanged {
      parts = List.copyOf(parts);
    }
  }

  /** The parts are the applicant's own personal data, and go on as a subject access request. */
  record HandledAsSubjectAccess(LocalDate on, List<String> parts) implements Ground {
    public HandledAsSubjectAccess {
      parts = List.copyOf(parts);
    }
  }

  /** The applicant withdrew the request. */
  record RequestWithdrawn(LocalDate on, List<String> parts) implements Running {
    public RequestWithdrawn {
      parts = List.copyOf(parts);
    }
  }

  /** The request lapsed: a fee was not paid, or a question not answered. */
  record RequestLapsed(LocalDate on, List<String> parts) implements Running {
    public RequestLapsed {
      parts = List.copyOf(parts);
    }
  }

  /** There is no request to answer here: it is not valid, or another case deals with it. */
  record NothingOwed(LocalDate on, List<String> parts) implements Running {
    public NothingOwed {
      parts = List.copyOf(parts);
    }
  }

  /**
   * The case was closed.
   *
   * @param lastAction the last thing done about the request, a review, a complaint or an appeal,
   *     from which retention runs; null where these facts are all there is to go by
   * @param heldSince since when nothing may be destroyed; null where nothing is held
   */
  record CaseClosed(LocalDate on, @Nullable LocalDate lastAction, @Nullable LocalDate heldSince)
      implements Ground {
    /** One of which no more is known. */
    public CaseClosed(LocalDate on) {
      this(on, null, null);
    }
  }
}
