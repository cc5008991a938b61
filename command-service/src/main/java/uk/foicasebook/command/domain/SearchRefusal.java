package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.ConsultationId;
import uk.foicasebook.events.ReferralId;
import uk.foicasebook.events.Regime;

/** A search, an estimate or an enquiry is not such that it could have been made. */
public sealed interface SearchRefusal extends Refusal {

  /** The range searched ends before it begins. */
  record RangeRunsBackwards(LocalDate from, LocalDate to) implements SearchRefusal {}

  /** The time for a piece of work is no such time. */
  record MinutesOutOfRange(int minutes, int most) implements SearchRefusal {}

  /** The regime does not let the cost of requests be counted together. */
  record NoAggregation(Regime regime) implements SearchRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.12(4)";
    }
  }

  /** Of the other request no cost is given, nor does its own case estimate one. */
  record OtherNotEstimated(CaseId other) implements SearchRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.12(4)";
    }
  }

  /** The requests were not all received within sixty consecutive working days. */
  record OutsideTheWindow(List<LocalDate> receipts) implements SearchRefusal {
    @Override
    public String citation() {
      return "SI 2004/3244 reg 5(2)";
    }
  }

  /** The case has no consultation of this name. */
  record UnknownConsultation(ConsultationId consultation) implements SearchRefusal {}

  /** Another consultation has this name. */
  record ConsultationIdTaken(ConsultationId consultation) implements SearchRefusal {}

  /** The case was not referred for advice under this name. */
  record UnknownReferral(ReferralId referral) implements SearchRefusal {}

  /** Another referral has this name. */
  record ReferralIdTaken(ReferralId referral) implements SearchRefusal {}
}
