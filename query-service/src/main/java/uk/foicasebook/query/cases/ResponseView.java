package uk.foicasebook.query.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.DefectKind;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.query.casefile.Determination;
import uk.foicasebook.query.casefile.Response;
import uk.foicasebook.query.casefile.Strand;

/** A response that went out, and what is wrong with it. */
public record ResponseView(
    ResponseId id,
    LocalDate on,
    Response.Origin origin,
    List<StrandId> strands,
    Channel channel,
    List<NoticeStatement> statements,
    boolean completesCase,
    @Nullable LocalDate toldComplainBy,
    List<SaidView> said,
    List<DefectView> defects,
    @Nullable OverrideView override,
    @Nullable NonDeliveryView notDelivered) {

  /** What it said of a strand; what was decided since is on the strand. */
  record SaidView(StrandId strand, Determination determination, List<ProvisionCode> provisions) {
    static SaidView of(Strand strand) {
      return new SaidView(strand.id(), strand.determination(), strand.provisions());
    }
  }

  /** What it went out without, and why. */
  record OverrideView(List<NoticeStatement> statements, String reason) {}

  /** When it turned out not to have arrived, and how. */
  record NonDeliveryView(LocalDate on, @Nullable String how) {}

  /** One thing that is wrong with it. */
  record DefectView(
      DefectKind defect,
      @Nullable PartNumber part,
      @Nullable StrandId strand,
      @Nullable ProvisionCode exemption,
      @Nullable ProvisionCode breached,
      @Nullable String note) {}

  /** The response as it is shown. */
  public static ResponseView of(Response response) {
    return new ResponseView(
        response.id(),
        response.on(),
        response.origin(),
        response.strands(),
        response.channel(),
        response.statements(),
        response.completesCase(),
        response.toldComplainBy(),
        response.said().stream().map(SaidView::of).toList(),
        response.defects().stream()
            .map(
                d ->
                    new DefectView(
                        d.kind(),
                        d.part(),
                        d.strand(),
                        d.exemption(),
                        d.breached(),
                        Shown.text(d.note())))
            .toList(),
        override(response.override()),
        notDelivered(response.notDelivered()));
  }

  private static @Nullable OverrideView override(Response.@Nullable Override left) {
    return left == null ? null : new OverrideView(left.statements(), Shown.required(left.reason()));
  }

  private static @Nullable NonDeliveryView notDelivered(Response.@Nullable NonDelivery failure) {
    return failure == null ? null : new NonDeliveryView(failure.on(), Shown.text(failure.how()));
  }
}
