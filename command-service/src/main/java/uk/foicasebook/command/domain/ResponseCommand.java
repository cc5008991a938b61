package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.StrandId;

/** Answers are drafted and go out. */
public sealed interface ResponseCommand extends CaseCommand {

  /** Drafts the answer to a part from a strand that is to be disclosed. */
  record DraftAnswer(LocalDate happenedOn, StrandId strand, PartNumber part, ProtectedText answer)
      implements ResponseCommand {}

  /** Sends the casebook's own response: refused unless it stands up. */
  record IssueResponse(
      LocalDate happenedOn,
      @Nullable ResponseId response,
      List<StrandId> strands,
      Channel channel,
      List<NoticeStatement> statements)
      implements ResponseCommand {
    public IssueResponse {
      strands = List.copyOf(strands);
      statements = List.copyOf(statements);
    }
  }

  /** Records a response that went out in the world, as it was, with what a reader saw wrong. */
  record RecordResponseSent(
      LocalDate happenedOn,
      @Nullable ResponseId response,
      List<StrandId> strands,
      Channel channel,
      List<NoticeStatement> statements,
      @Nullable List<ObservedDefect> observedDefects)
      implements ResponseCommand {
    public RecordResponseSent {
      strands = List.copyOf(strands);
      statements = List.copyOf(statements);
      observedDefects = observedDefects == null ? null : List.copyOf(observedDefects);
    }
  }
}
