package uk.foicasebook.query.cases;

import java.nio.charset.StandardCharsets;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.Requester;
import uk.foicasebook.events.wire.EventJson;

/** A fact's JSON with the requester's name and address masked: the Act is blind to who asks. */
final class MaskedPayload {
  private static final ProtectedText MASK = ProtectedText.of(Shown.MASKED);

  private MaskedPayload() {}

  static String of(CaseEvent event, boolean unmasked) {
    CaseEvent shown =
        event instanceof RequestReceived received && !unmasked ? masked(received) : event;
    return new String(EventJson.write(shown), StandardCharsets.UTF_8);
  }

  private static RequestReceived masked(RequestReceived e) {
    return new RequestReceived(
        e.happenedOn(),
        e.authority(),
        e.reference(),
        e.regime(),
        e.weekendReceipt(),
        e.channel(),
        new Requester(MASK, MASK, e.requester().type()),
        e.wording());
  }
}
