package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Balance;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.HarmId;
import uk.foicasebook.events.Likelihood;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.OpinionId;
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

  /**
   * No longer relies on provisions for a strand: exemptions, grounds for neither confirming nor
   * denying, or for refusing outright.
   */
  record WithdrawExemption(
      LocalDate happenedOn, StrandId strand, List<String> provisions, @Nullable ProtectedText why)
      implements ExemptionCommand {
    public WithdrawExemption {
      provisions = List.copyOf(provisions);
    }
  }

  /**
   * Refuses a strand without an exemption, on cost or as vexatious or repeated.
   *
   * @param earlier the requests it repeats, or is vexatious in view of
   * @param notice the case in which a notice was given that makes another one unreasonable
   */
  record RefuseStrand(
      LocalDate happenedOn,
      StrandId strand,
      List<String> provisions,
      @Nullable List<CaseId> earlier,
      @Nullable CaseId notice,
      @Nullable ProtectedText why)
      implements ExemptionCommand {
    public RefuseStrand {
      provisions = List.copyOf(provisions);
      earlier = earlier == null ? null : List.copyOf(earlier);
    }

    @Override
    public Set<CaseId> otherCases() {
      Set<CaseId> all = new HashSet<>(earlier == null ? List.of() : earlier);
      if (notice != null) {
        all.add(notice);
      }
      return Set.copyOf(all);
    }
  }

  /**
   * Records the opinion of the qualified person. An identity already used amends that opinion.
   *
   * @param qualifiedPerson the office they hold
   * @param submission what was put to them
   */
  record RecordQualifiedPersonOpinion(
      LocalDate happenedOn,
      @Nullable OpinionId opinion,
      String qualifiedPerson,
      List<StrandId> strands,
      List<String> exemptions,
      Limb limb,
      Likelihood likelihood,
      @Nullable ProtectedText submission,
      ProtectedText reasons)
      implements ExemptionCommand {
    public RecordQualifiedPersonOpinion {
      strands = List.copyOf(strands);
      exemptions = List.copyOf(exemptions);
    }
  }
}
