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
import uk.foicasebook.query.casefile.Response;

/** A response that went out, and what is wrong with it. */
record ResponseView(
    ResponseId id,
    LocalDate on,
    Response.Origin origin,
    List<StrandId> strands,
    Channel channel,
    List<NoticeStatement> statements,
    boolean completesCase,
    @Nullable LocalDate toldComplainBy,
    List<DefectView> defects) {

  /** One thing that is wrong with it. */
  record DefectView(
      DefectKind defect,
      @Nullable PartNumber part,
      @Nullable StrandId strand,
      @Nullable ProvisionCode exemption,
      @Nullable ProvisionCode breached,
      @Nullable String note) {}

  static ResponseView of(Response response) {
    return new ResponseView(
        response.id(),
        response.on(),
        response.origin(),
        response.strands(),
        response.channel(),
        response.statements(),
        response.completesCase(),
        response.toldComplainBy(),
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
            .toList());
  }
}
