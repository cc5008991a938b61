package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.Set;
import uk.foicasebook.command.domain.ResponseCommand.IssueResponse;
import uk.foicasebook.command.domain.ResponseCommand.RecordResponseSent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.ResponseEvent.ResponseIssued;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.StrandId;

/**
 * A response that is out.
 *
 * @param delivered whether, for all that is known, it reached the requester
 */
record Response(
    ResponseId id,
    LocalDate sentOn,
    boolean ours,
    Set<StrandId> strands,
    Channel channel,
    Set<NoticeStatement> statements,
    boolean completesCase,
    boolean delivered) {

  static Response of(ResponseIssued e) {
    return new Response(
        e.response(),
        e.happenedOn(),
        true,
        Set.copyOf(e.strands()),
        e.channel(),
        Set.copyOf(e.statements()),
        e.completesCase(),
        true);
  }

  static Response of(ResponseSentRecorded e) {
    return new Response(
        e.response(),
        e.happenedOn(),
        false,
        Set.copyOf(e.strands()),
        e.channel(),
        Set.copyOf(e.statements()),
        e.completesCase(),
        true);
  }

  /** What would be out, were the command accepted. */
  static Response of(IssueResponse c, ResponseId name) {
    return new Response(
        name,
        c.happenedOn(),
        true,
        Set.copyOf(c.strands()),
        c.channel(),
        Set.copyOf(c.statements()),
        false,
        true);
  }

  /** What is out, if the command is believed. */
  static Response of(RecordResponseSent c, ResponseId name) {
    return new Response(
        name,
        c.happenedOn(),
        false,
        Set.copyOf(c.strands()),
        c.channel(),
        Set.copyOf(c.statements()),
        false,
        true);
  }

  Response undelivered() {
    return new Response(id, sentOn, ours, strands, channel, statements, completesCase, false);
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
