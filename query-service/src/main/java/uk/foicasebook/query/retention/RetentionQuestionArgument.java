package uk.foicasebook.query.retention;

import org.springframework.stereotype.Component;
import uk.foicasebook.query.rest.Arguments;
import uk.foicasebook.query.rest.QuestionArgument;

/** Reads a {@link RetentionQuestion}. */
@Component
class RetentionQuestionArgument extends QuestionArgument<RetentionQuestion> {
  RetentionQuestionArgument() {
    super(RetentionQuestion.class);
  }

  @Override
  protected RetentionQuestion read(Arguments arguments) {
    return RetentionQuestion.read(arguments);
  }
}
