package uk.foicasebook.query.diary;

import org.springframework.stereotype.Component;
import uk.foicasebook.query.rest.Arguments;
import uk.foicasebook.query.rest.QuestionArgument;

/** Reads a {@link DiaryFilter}. */
@Component
class DiaryFilterArgument extends QuestionArgument<DiaryFilter> {
  DiaryFilterArgument() {
    super(DiaryFilter.class);
  }

  @Override
  protected DiaryFilter read(Arguments arguments) {
    return DiaryFilter.read(arguments);
  }
}
