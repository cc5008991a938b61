package uk.foicasebook.command.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a command is refused: a value that carries what explains it. Its sentence, its status and its
 * page are made elsewhere.
 */
public sealed interface Refusal
    permits CaseRefusal,
        IntakeRefusal,
        ClockRefusal,
        PartRefusal,
        SearchRefusal,
        StrandRefusal,
        ExemptionRefusal,
        GroundRefusal,
        ResponseRefusal,
        ReviewRefusal,
        RegulatorRefusal,
        RecordsRefusal,
        ClosingRefusal,
        CorrectionRefusal,
        ErasureRefusal,
        CalendarRefusal,
        AuthorityRefusal {

  /** The provision the refusal rests on, or null where it is not the law that is in the way. */
  default @Nullable String citation() {
    return null;
  }

  /** The refusal's name as words: {@code No such case}. */
  default String title() {
    String words =
        getClass().getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.UK);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
