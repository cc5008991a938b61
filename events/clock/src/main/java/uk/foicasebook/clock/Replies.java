package uk.foicasebook.clock;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.SearchEvent.AdviceRecorded;
import uk.foicasebook.events.SearchEvent.ConsultationRecorded;
import uk.foicasebook.events.SearchEvent.ReferredForAdvice;
import uk.foicasebook.events.SearchEvent.ThirdPartyConsulted;
import uk.foicasebook.law.time.AwaitedReply;

/** What others were asked, by when, and when they replied. */
final class Replies {
  private final Map<String, AwaitedReply> asked = new LinkedHashMap<>(0);

  void tell(ThirdPartyConsulted e) {
    ask("consultation " + e.consultation(), e.happenedOn(), e.replyBy());
  }

  void tell(ConsultationRecorded e) {
    replied("consultation " + e.consultation(), e.happenedOn());
  }

  void tell(ReferredForAdvice e) {
    ask("referral " + e.referral(), e.happenedOn(), e.replyBy());
  }

  void tell(AdviceRecorded e) {
    replied("referral " + e.referral(), e.happenedOn());
  }

  List<AwaitedReply> all() {
    return List.copyOf(asked.values());
  }

  private void ask(String what, LocalDate on, @Nullable LocalDate replyBy) {
    if (replyBy != null) {
      asked.put(what, new AwaitedReply(what, on, replyBy, null));
    }
  }

  /** The first reply is in time or not, whatever comes after it. */
  private void replied(String what, LocalDate on) {
    asked.computeIfPresent(
        what,
        (_, known) ->
            known.repliedOn() == null
                ? new AwaitedReply(what, known.askedOn(), known.replyBy(), on)
                : known);
  }
}
