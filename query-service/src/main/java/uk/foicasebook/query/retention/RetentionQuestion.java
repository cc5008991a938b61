package uk.foicasebook.query.retention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.query.rest.Arguments;
import uk.foicasebook.query.rest.Parameters;
import uk.foicasebook.query.rest.Parameters.Named;

/** For which day the list is asked for, and which of its states. What is null or empty is usual. */
@Parameters({
  @Named(
      name = "on",
      says = "The day to look at it for, which may be to come: today, or 2027-01-04"),
  @Named(
      name = "state",
      says =
          "Several with commas: due, kept, held, owed, and open or erased, which are else left out")
})
record RetentionQuestion(@Nullable LocalDate on, List<RetentionState> states) {

  static RetentionQuestion read(Arguments arguments) {
    return new RetentionQuestion(
        arguments.day("on"), arguments.choices("state", RetentionState.class));
  }
}
