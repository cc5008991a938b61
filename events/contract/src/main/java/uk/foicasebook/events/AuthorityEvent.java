package uk.foicasebook.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an authority has settled about itself, and what it has published. Each authority has one
 * stream; which authority it is, the stream and the metadata say.
 */
public sealed interface AuthorityEvent extends Fact {
  /** What the stream of every authority begins with, and of nothing else. */
  String STREAMS = "authority/";

  /** The stream of an authority, and its key on the topic. */
  static String stream(AuthorityId authority) {
    return STREAMS + authority.value();
  }

  /** Whether a stream is that of an authority. */
  static boolean isStream(String stream) {
    return stream.startsWith(STREAMS);
  }

  /**
   * The authority settled how it is constituted and how it works, from a day on and until another
   * profile takes effect. All text is the authority's own and for everybody to read.
   *
   * @param effectiveFrom the first day on which it counts
   * @param kind what sort of authority it is: FOIA 2000 s.35 and SI 2004/3244 reg 3 turn on it
   * @param name as its letters give it
   * @param address where requests are to be sent; null if that is said elsewhere
   * @param complaintsAddress where complaints about an answer go; null if to the same place
   * @param clearanceChain the stages a response must be cleared at before it is issued, in their
   *     order; empty where nobody need clear it
   * @param clarificationLapse months after which a question that went unanswered closes the request
   * @param internalTargets the working days within which the authority wants its own steps done
   * @param retention months for which a closed case is kept after the last action on it; null as is
   *     usual
   */
  @EventName(value = "authority-profile-set", revision = 2)
  record AuthorityProfileSet(
      LocalDate happenedOn,
      LocalDate effectiveFrom,
      AuthorityKind kind,
      String name,
      @Nullable String address,
      @Nullable String complaintsAddress,
      List<String> clearanceChain,
      int clarificationLapse,
      List<StepTarget> internalTargets,
      @Nullable Integer retention)
      implements AuthorityEvent {}

  /**
   * A return was published. It is kept as it was, and served as it was: it is never counted again.
   *
   * @param definition which return it is, for example {@code quarterly-statistics}
   * @param definitionVersion the version of the definition its figures were counted by
   * @param period the days it is about
   * @param asAt the day as at which the figures were counted
   * @param lawVersion the version of the law they were counted by
   * @param version of the return of this definition and period, from 1; a correction is the next
   * @param replaces the SHA-256 of the one before it; null in the first
   * @param sha256 of what was published, byte for byte
   * @param figures by their names, in the order of the return
   */
  @EventName("return-published")
  record ReturnPublished(
      LocalDate happenedOn,
      String definition,
      String definitionVersion,
      DatePeriod period,
      LocalDate asAt,
      String lawVersion,
      int version,
      @Nullable String replaces,
      String sha256,
      List<ReturnFigure> figures)
      implements AuthorityEvent {}
}
