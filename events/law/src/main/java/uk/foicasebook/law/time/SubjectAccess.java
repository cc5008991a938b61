package uk.foicasebook.law.time;

import java.time.LocalDate;
import uk.foicasebook.law.Cites;

/** The applicant's own personal data: one calendar month, to the corresponding date. */
@Cites({"UK GDPR Art 12(3)", "FOIA 2000 s.40(1)"})
final class SubjectAccess {
  private SubjectAccess() {}

  /** The same day of the next month, or that month's last day when it has none. */
  static LocalDate due(LocalDate receivedOn) {
    return receivedOn.plusMonths(1);
  }
}
