package uk.foicasebook.query.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClarificationId;
import uk.foicasebook.events.ExtensionId;
import uk.foicasebook.events.FeesNoticeId;
import uk.foicasebook.events.LapseCause;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.Scope;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.query.casefile.Waiting;

/** What the case waits for, and what more time was taken for, as it is shown. */
public record WaitingView(
    List<Clarification> clarifications,
    List<Fee> fees,
    List<Extension> extensions,
    List<Lapse> lapses,
    Waiting.@Nullable Limit specialLimit) {

  /** A question and its replies; answered once a reply was sufficient. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Clarification(
      ClarificationId id,
      LocalDate on,
      Scope scope,
      Channel channel,
      String question,
      @Nullable LocalDate answeredOn,
      List<Reply> replies) {}

  /** A reply. */
  record Reply(LocalDate on, Channel channel, boolean sufficient, String reply) {}

  /** A fee, in pence. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Fee(
      FeesNoticeId id,
      LocalDate on,
      Scope scope,
      int pence,
      int paidPence,
      @Nullable String reckoning,
      List<Waiting.Payment> payments) {}

  /** More time: when it was notified, and until when. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Extension(
      ExtensionId id,
      Waiting.Extension.Ground ground,
      LocalDate notifiedOn,
      LocalDate until,
      List<StrandId> strands,
      List<ProvisionCode> exemptions,
      Channel channel,
      @Nullable String why) {}

  /** What lapsed, and why. */
  record Lapse(LocalDate on, LapseCause cause, Scope scope) {}

  /** All of it as it is shown. */
  public static WaitingView of(Waiting waiting) {
    return new WaitingView(
        waiting.clarifications().stream().map(WaitingView::clarification).toList(),
        waiting.fees().stream().map(WaitingView::fee).toList(),
        waiting.extensions().stream().map(WaitingView::extension).toList(),
        waiting.lapses().stream().map(l -> new Lapse(l.on(), l.cause(), l.scope())).toList(),
        waiting.limit());
  }

  private static Clarification clarification(Waiting.Clarification c) {
    return new Clarification(
        c.id(),
        c.on(),
        c.scope(),
        c.channel(),
        Shown.required(c.question()),
        c.replies().stream()
            .filter(Waiting.Reply::sufficient)
            .map(Waiting.Reply::on)
            .findFirst()
            .orElse(null),
        c.replies().stream()
            .map(r -> new Reply(r.on(), r.channel(), r.sufficient(), Shown.required(r.reply())))
            .toList());
  }

  private static Fee fee(Waiting.Fee f) {
    return new Fee(
        f.id(),
        f.on(),
        f.scope(),
        f.pence(),
        f.payments().stream().mapToInt(Waiting.Payment::pence).sum(),
        Shown.text(f.reckoning()),
        f.payments());
  }

  private static Extension extension(Waiting.Extension e) {
    return new Extension(
        e.id(),
        e.ground(),
        e.notifiedOn(),
        e.until(),
        e.strands(),
        e.exemptions(),
        e.channel(),
        Shown.text(e.why()));
  }
}
