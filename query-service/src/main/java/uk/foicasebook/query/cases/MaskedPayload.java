package uk.foicasebook.query.cases;

import java.nio.charset.StandardCharsets;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Correction;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.RecordsEvent.FactCorrected;
import uk.foicasebook.events.Requester;
import uk.foicasebook.events.Subject;
import uk.foicasebook.events.wire.EventJson;

/** A fact's JSON with the requester's name and address masked: the Act is blind to who asks. */
final class MaskedPayload {
  private static final ProtectedText MASK = ProtectedText.of(Shown.MASKED);

  private MaskedPayload() {}

  static String of(CaseEvent event, boolean unmasked) {
    CaseEvent shown =
        switch (event) {
          case CaseEvent known when unmasked -> known;
          case RequestReceived received -> masked(received);
          case FactCorrected correction -> masked(correction);
          case CaseEvent other -> other;
        };
    return new String(EventJson.write(shown), StandardCharsets.UTF_8);
  }

  private static FactCorrected masked(FactCorrected e) {
    return new FactCorrected(
        e.happenedOn(),
        e.revision(),
        e.corrections().stream()
            .map(
                each ->
                    each.field().startsWith("requester.") && each.ofRequester() != null
                        ? Correction.of(each.field(), MASK, Subject.REQUESTER)
                        : each)
            .toList(),
        e.why());
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
