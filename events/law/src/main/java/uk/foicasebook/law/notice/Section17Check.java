package uk.foicasebook.law.notice;

import java.util.ArrayList;
import java.util.List;
import uk.foicasebook.law.Cites;

/**
 * What is missing from a notice before it may go out: FOIA 2000 s.17, or EIR 2004 reg 14 where the
 * notice is given under the Regulations.
 */
@Cites("FOIA 2000 s.17(1)")
public final class Section17Check {
  private Section17Check() {}

  /**
   * Every gap: first what the notice rests on, then what would give away a refusal to confirm or
   * deny, then what it should say. An empty list is a notice that stands.
   */
  public static List<NoticeGap> gaps(Notice notice) {
    List<NoticeGap> gaps = new ArrayList<>(new SubstanceCheck(notice).gaps());
    gaps.addAll(NcndLeakCheck.leaks(notice.instrument(), notice.strands()));
    gaps.addAll(new WordingCheck(notice).gaps());
    return List.copyOf(gaps);
  }
}
