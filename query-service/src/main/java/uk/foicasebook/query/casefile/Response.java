package uk.foicasebook.query.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.DefectKind;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.ResponseEvent.ResponseIssued;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.StrandId;

/**
 * A response that went out.
 *
 * @param origin whether the casebook issued it, under its rules, or it was recorded afterwards
 * @param strands the strands it answers
 * @param completesCase whether nothing was left to answer after it
 * @param said the strands it answers as they stood when it went out: what is decided of them
 *     afterwards is another answer
 * @param override what it went out without, for a reason; null where nothing was left out
 * @param notDelivered how it failed to arrive; null where, for all that is known, it arrived
 */
public record Response(
    ResponseId id,
    LocalDate on,
    Origin origin,
    List<StrandId> strands,
    Channel channel,
    List<NoticeStatement> statements,
    boolean completesCase,
    @Nullable LocalDate toldComplainBy,
    List<Strand> said,
    List<Defect> defects,
    @Nullable Override override,
    @Nullable NonDelivery notDelivered) {

  /** Whose response it is: ours, or the world's. */
  public enum Origin {
    /** Issued by the casebook, having passed every rule. */
    ISSUED,
    /** It had gone out, and was recorded as it was. */
    RECORDED
  }

  /** One thing that is wrong with it. */
  public record Defect(
      DefectKind kind,
      @Nullable PartNumber part,
      @Nullable StrandId strand,
      @Nullable ProvisionCode exemption,
      @Nullable ProvisionCode breached,
      @Nullable ProtectedText note) {}

  /** Statements that were left out, and why. */
  public record Override(List<NoticeStatement> statements, ProtectedText reason) {}

  /** It did not reach the requester. */
  public record NonDelivery(LocalDate on, @Nullable ProtectedText how) {}

  static Response issued(ResponseIssued e, List<Strand> said) {
    return new Response(
        e.response(),
        e.happenedOn(),
        Origin.ISSUED,
        e.strands(),
        e.channel(),
        e.statements(),
        e.completesCase(),
        e.toldComplainBy(),
        said,
        List.of(),
        null,
        null);
  }

  static Response recorded(ResponseSentRecorded e, List<Strand> said) {
    return new Response(
        e.response(),
        e.happenedOn(),
        Origin.RECORDED,
        e.strands(),
        e.channel(),
        e.statements(),
        e.completesCase(),
        null,
        said,
        List.of(),
        null,
        null);
  }

  Response with(Defect defect) {
    return now(Lists.with(defects, defect), override, notDelivered);
  }

  Response without(Override left) {
    return now(defects, left, notDelivered);
  }

  Response lost(NonDelivery how) {
    return now(defects, override, how);
  }

  private Response now(List<Defect> found, @Nullable Override left, @Nullable NonDelivery failure) {
    return new Response(
        id,
        on,
        origin,
        strands,
        channel,
        statements,
        completesCase,
        toldComplainBy,
        said,
        found,
        left,
        failure);
  }
}
