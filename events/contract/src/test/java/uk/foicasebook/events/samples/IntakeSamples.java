package uk.foicasebook.events.samples;

import static uk.foicasebook.events.samples.Words.day;
import static uk.foicasebook.events.samples.Words.strands;
import static uk.foicasebook.events.samples.Words.text;

import java.util.List;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.IntakeEvent.CaseImported;
import uk.foicasebook.events.IntakeEvent.CasesLinked;
import uk.foicasebook.events.IntakeEvent.HandledAsSubjectAccess;
import uk.foicasebook.events.IntakeEvent.RegimeChanged;
import uk.foicasebook.events.IntakeEvent.RequestDeclaredInvalid;
import uk.foicasebook.events.IntakeEvent.RequestMadeValid;
import uk.foicasebook.events.IntakeEvent.RequestTransferred;
import uk.foicasebook.events.IntakeEvent.RequestWithdrawn;
import uk.foicasebook.events.IntakeEvent.TeamAssigned;
import uk.foicasebook.events.InvalidityReason;
import uk.foicasebook.events.LinkKind;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.TeamId;

/** What may become of a request before it is worked on. */
final class IntakeSamples {
  private IntakeSamples() {}

  static List<Fact> all() {
    return List.of(
        new CaseImported(
            day("2026-02-02"), "Sample register 2019", text("The paper file is in store 4.")),
        new RequestDeclaredInvalid(
            day("2026-02-03"),
            List.of(InvalidityReason.NO_NAME, InvalidityReason.NOT_A_DESCRIPTION),
            text("It is signed with a drawing.")),
        new RequestMadeValid(day("2026-02-05"), Channel.EMAIL, text("My name is Robin Sample.")),
        new RegimeChanged(
            day("2026-02-04"), Regime.EIR, strands("readings"), text("Noise is an emission.")),
        new HandledAsSubjectAccess(
            day("2026-02-04"), strands("own-complaint"), text("It is about the applicant alone.")),
        new RequestTransferred(
            day("2026-02-06"),
            strands("road-noise"),
            "Sample County Council",
            day("2026-02-05"),
            text("The road is the county's.")),
        new RequestWithdrawn(
            day("2026-02-09"), strands("patrols"), Channel.EMAIL, text("Leave out the patrols.")),
        new CasesLinked(
            day("2026-02-09"),
            List.of(CaseId.of("0192f0c0-0000-7000-8000-000000000041")),
            LinkKind.RELATED,
            text("The same depot.")),
        new TeamAssigned(day("2026-02-03"), new TeamId("estates")));
  }
}
