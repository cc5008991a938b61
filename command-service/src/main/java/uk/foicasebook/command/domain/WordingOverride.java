package uk.foicasebook.command.domain;

import java.util.List;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.ProtectedText;

/** Statements that a notice is to go out without, and the reason somebody answers for. */
public record WordingOverride(List<NoticeStatement> without, ProtectedText reason) {
  public WordingOverride {
    without = List.copyOf(without);
  }
}
