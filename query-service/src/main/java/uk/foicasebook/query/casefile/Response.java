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
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.StrandId;

/**
 * A response that went out.
 *
 * @param origin whether the casebook issued it, under its rules, or it was recorded afterwards
 * @param strands the strands it answers
 * @param completesCase whether nothing was left to answer after it
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
    List<Defect> defects) {

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

  Response with(Defect defect) {
    return new Response(
        id,
        on,
        origin,
        strands,
        channel,
        statements,
        completesCase,
        toldComplainBy,
        Lists.with(defects, defect));
  }
}
