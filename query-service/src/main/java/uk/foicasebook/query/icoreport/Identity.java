package uk.foicasebook.query.icoreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.Regime;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.cases.RegulatorView;

/**
 * Item 1: whose case it is, and by which numbers it goes.
 *
 * @param commissioner the complaints, with the Commissioner's references
 * @param regimes the regime of the request, and others that strands of it are handled under
 * @param contact who has the case
 * @param reportedOn the day the report was made
 * @param asAt the day it is of
 */
record Identity(
    List<RegulatorView.Complaint> commissioner,
    AuthorityId authority,
    Reference reference,
    List<Regime> regimes,
    @Nullable PersonId contact,
    LocalDate reportedOn,
    LocalDate asAt) {

  static Identity of(Source source, LocalDate today) {
    CaseFile file = source.file();
    return new Identity(
        RegulatorView.of(file.regulator()).complaints(),
        file.intake().authority(),
        file.intake().reference(),
        Stream.concat(
                Stream.of(file.intake().regime()),
                file.findings().strands().stream()
                    .map(strand -> file.intake().turns().regimeOf(strand.id())))
            .distinct()
            .toList(),
        file.intake().officer(),
        today,
        source.day());
  }

  List<Missing> missing() {
    var missing = new ArrayList<Missing>();
    if (commissioner.isEmpty()) {
      missing.add(new Missing(1, "The Commissioner's reference", "record-ico-complaint"));
    }
    if (contact == null) {
      missing.add(new Missing(1, "Who has the case", "assign-officer"));
    }
    missing.add(new Missing(1, "The contact's telephone and address", Missing.BY_HAND));
    return missing;
  }
}
