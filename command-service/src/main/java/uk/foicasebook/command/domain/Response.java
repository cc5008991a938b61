package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.Set;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.ResponseEvent.ResponseIssued;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.StrandId;

/** A response that is out. */
record Response(
    ResponseId id,
    LocalDate sentOn,
    boolean ours,
    Set<StrandId> strands,
    Channel channel,
    Set<NoticeStatement> statements,
    boolean completesCase) {

  static Response of(ResponseIssued e) {
    return new Response(
        e.response(),
        e.happenedOn(),
        true,
        Set.copyOf(e.strands()),
        e.channel(),
        Set.copyOf(e.statements()),
        e.completesCase());
  }

  static Response of(ResponseSentRecorded e) {
    return new Response(
        e.response(),
        e.happenedOn(),
        false,
        Set.copyOf(e.strands()),
        e.channel(),
        Set.copyOf(e.statements()),
        e.completesCase());
  }

  /** Whether the other says the same, whatever it is called and whatever followed from it. */
  boolean saysTheSameAs(Response other) {
    return sentOn.equals(other.sentOn)
        && ours == other.ours
        && strands.equals(other.strands)
        && channel == other.channel
        && statements.equals(other.statements);
  }
}
