package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Balance;
import uk.foicasebook.events.HarmId;
import uk.foicasebook.events.Likelihood;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.TestId;

/**
 * What is withheld, or neither confirmed nor denied, and why. Provisions are written as people
 * write them, {@code 31(1)(a)} or {@code s.24(1)}; the facts print them one way.
 */
public sealed interface ExemptionCommand extends CaseCommand {

  /**
   * Withholds a strand under one provision or several. Provisions that exclude one another need a
   * reason, which says that they are pleaded in the alternative.
   */
  record ApplyExemption(
      LocalDate happenedOn, StrandId strand, List<String> exemptions, @Nullable ProtectedText why)
      implements ExemptionCommand {
    public ApplyExemption {
      exemptions = List.copyOf(exemptions);
    }
  }

  /** Declines to say whether a strand is held. */
  record NeitherConfirmNorDeny(
      LocalDate happenedOn, StrandId strand, List<String> provisions, @Nullable ProtectedText why)
      implements ExemptionCommand {
    public NeitherConfirmNorDeny {
      provisions = List.copyOf(provisions);
    }
  }

  /** Says what harm would follow. An identity already used amends that harm. */
  record RecordHarm(
      LocalDate happenedOn,
      @Nullable HarmId harm,
      List<StrandId> strands,
      List<String> exemptions,
      Limb limb,
      Likelihood likelihood,
      ProtectedText harmCaused)
      implements ExemptionCommand {
    public RecordHarm {
      strands = List.copyOf(strands);
      exemptions = List.copyOf(exemptions);
    }
  }

  /** Strikes one balance of the public interest. An identity already used amends that test. */
  record RecordPublicInterestTest(
      LocalDate happenedOn,
      @Nullable TestId test,
      List<StrandId> strands,
      List<String> exemptions,
      Limb limb,
      List<ProtectedText> favouringDisclosure,
      List<ProtectedText> favouringMaintaining,
      Balance balance,
      ProtectedText reasons)
      implements ExemptionCommand {
    public RecordPublicInterestTest {
      strands = List.copyOf(strands);
      exemptions = List.copyOf(exemptions);
      favouringDisclosure = List.copyOf(favouringDisclosure);
      favouringMaintaining = List.copyOf(favouringMaintaining);
    }
  }
}
