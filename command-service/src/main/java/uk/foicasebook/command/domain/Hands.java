package uk.foicasebook.command.domain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.ClearanceId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ResponseEvent;
import uk.foicasebook.events.ResponseEvent.AnswerDrafted;
import uk.foicasebook.events.ResponseEvent.ClearanceBypassed;
import uk.foicasebook.events.ResponseEvent.DocumentAttached;
import uk.foicasebook.events.ResponseEvent.NonDeliveryRecorded;
import uk.foicasebook.events.ResponseEvent.NoticeWordingOverridden;
import uk.foicasebook.events.ResponseEvent.ResponseCleared;
import uk.foicasebook.events.ResponseEvent.ResponseDefectFound;
import uk.foicasebook.events.ResponseEvent.ResponseIssued;
import uk.foicasebook.events.ResponseEvent.ResponseReturned;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.events.ResponseEvent.SubmittedForClearance;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.StrandsDecided;

/**
 * Whose work the case is: nobody clears their own draft, and nobody reviews their own decision.
 *
 * @param decided who said what a strand is, drafted its answer or gave its grounds
 * @param passed who let a strand pass a stage of the clearance chain, gave it back or passed it
 *     over
 * @param submitted each submission for clearance, and who made it
 * @param sent whose work a response was on the day it went out
 */
record Hands(
    Entries<StrandId, Set<PersonId>> decided,
    Entries<StrandId, Set<PersonId>> passed,
    Entries<ClearanceId, Submission> submitted,
    Entries<ResponseId, Set<PersonId>> sent) {
  static final Hands NONE =
      new Hands(Entries.none(), Entries.none(), Entries.none(), Entries.none());

  /** Drafts that somebody put into the clearance chain. */
  record Submission(PersonId by, List<StrandId> strands) {}

  Hands with(CaseEvent fact, PersonId by) {
    Hands deciders = deciding(StrandsDecided.by(fact), by);
    return fact instanceof ResponseEvent e ? deciders.with(e, by) : deciders;
  }

  private Hands with(ResponseEvent fact, PersonId by) {
    return switch (fact) {
      case SubmittedForClearance e ->
          new Hands(
              decided,
              passed,
              submitted.with(e.clearance(), new Submission(by, e.strands())),
              sent);
      case ResponseCleared e -> passing(e.clearance(), by);
      case ResponseReturned e -> passing(e.clearance(), by);
      case ClearanceBypassed e -> passing(e.clearance(), by);
      case ResponseIssued e -> sending(e.response(), e.strands(), by);
      case ResponseSentRecorded e -> sending(e.response(), e.strands(), by);
      case AnswerDrafted _,
          ResponseDefectFound _,
          DocumentAttached _,
          NoticeWordingOverridden _,
          NonDeliveryRecorded _ ->
          this;
    };
  }

  private Hands deciding(Collection<StrandId> strands, PersonId by) {
    return new Hands(added(decided, strands, by), passed, submitted, sent);
  }

  private Hands passing(ClearanceId clearance, PersonId by) {
    List<StrandId> strands = submitted.find(clearance).map(Submission::strands).orElseGet(List::of);
    return new Hands(decided, added(passed, strands, by), submitted, sent);
  }

  /** A response that names no strand is about all of them. */
  private Hands sending(ResponseId response, List<StrandId> named, PersonId by) {
    Collection<StrandId> strands = named.isEmpty() ? decided.byKey().keySet() : named;
    Set<PersonId> behind =
        Stream.concat(
                strands.stream()
                    .flatMap(s -> Stream.concat(deciding(s).stream(), passing(s).stream())),
                Stream.of(by))
            .collect(Collectors.toUnmodifiableSet());
    return new Hands(decided, passed, submitted, sent.with(response, behind));
  }

  private static Entries<StrandId, Set<PersonId>> added(
      Entries<StrandId, Set<PersonId>> to, Collection<StrandId> strands, PersonId by) {
    Entries<StrandId, Set<PersonId>> more = to;
    for (StrandId strand : strands) {
      Set<PersonId> people = new LinkedHashSet<>(more.find(strand).orElseGet(Set::of));
      people.add(by);
      more = more.with(strand, Set.copyOf(people));
    }
    return more;
  }

  /** Who said what the strand is, drafted its answer or gave its grounds. */
  Set<PersonId> deciding(StrandId strand) {
    return decided.find(strand).orElseGet(Set::of);
  }

  /** Who had it pass a stage of the clearance chain, or not. */
  Set<PersonId> passing(StrandId strand) {
    return passed.find(strand).orElseGet(Set::of);
  }

  /** Who put these drafts into the clearance chain. */
  Optional<PersonId> submitting(ClearanceId clearance) {
    return submitted.find(clearance).map(Submission::by);
  }

  /**
   * Who had a hand in the decision that this response carried: decided, cleared or sent it. What
   * was decided of its strands afterwards is not their doing.
   */
  Set<PersonId> behind(ResponseId response) {
    return sent.find(response).orElseGet(Set::of);
  }
}
