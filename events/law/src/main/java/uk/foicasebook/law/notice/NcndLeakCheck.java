package uk.foicasebook.law.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.exemption.Instrument;
import uk.foicasebook.law.notice.NoticeGap.Fault;
import uk.foicasebook.law.notice.NoticeGap.Substance;

/**
 * Looks for what gives away whether information is held that is neither confirmed nor denied: a
 * strand that says so itself, or a part on which another strand does. A strand about the whole
 * request speaks of any other information, and stands beside every part.
 */
public final class NcndLeakCheck {
  private NcndLeakCheck() {}

  /** Each leak in these strands, by strand and then by part. */
  @Cites({"FOIA 2000 s.17(4)", "EIR 2004 reg 12(6)", "FOISA 2002 s.18(1)"})
  public static List<Substance> leaks(Instrument instrument, List<NoticeStrand> strands) {
    List<Substance> leaks = new ArrayList<>();
    strands.stream()
        .filter(strand -> strand.isNcnd() && strand.confirmsOrDenies())
        .map(strand -> Substance.ofStrand(Fault.NCND_LEAK, provision(instrument), strand.strand()))
        .forEach(leaks::add);
    leakingParts(strands).stream()
        .map(part -> Substance.ofPart(Fault.NCND_LEAK, provision(instrument), part))
        .forEach(leaks::add);
    return leaks;
  }

  private static Set<String> leakingParts(List<NoticeStrand> strands) {
    Set<String> denied =
        strands.stream()
            .filter(NoticeStrand::isNcnd)
            .flatMap(strand -> strand.parts().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> spoken =
        strands.stream()
            .filter(strand -> !strand.isNcnd() && strand.confirmsOrDenies())
            .flatMap(strand -> strand.parts().stream())
            .collect(Collectors.toSet());
    denied.retainAll(spoken);
    return denied;
  }

  private static String provision(Instrument instrument) {
    return switch (instrument) {
      case FOIA_2000 -> "FOIA 2000 s.17(4)";
      case EIR_2004 -> "EIR 2004 reg 12(6)";
      case FOISA_2002 -> "FOISA 2002 s.18(1)";
    };
  }
}
