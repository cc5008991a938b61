package uk.foicasebook.query.register;

import org.springframework.stereotype.Component;
import uk.foicasebook.query.rest.Arguments;
import uk.foicasebook.query.rest.QuestionArgument;

/** Reads a {@link RegisterFilter}. */
@Component
class RegisterFilterArgument extends QuestionArgument<RegisterFilter> {
  RegisterFilterArgument() {
    super(RegisterFilter.class);
  }

  @Override
  protected RegisterFilter read(Arguments arguments) {
    return RegisterFilter.read(arguments);
  }
}
