package uk.foicasebook.query.diary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.query.rest.Arguments;
import uk.foicasebook.query.rest.Parameters;
import uk.foicasebook.query.rest.Parameters.Named;
import uk.foicasebook.query.rest.Problem;

/** Whose deadlines are asked for, which, and of what days. What is null or empty asks for all. */
@Parameters({
  @Named(name = "officer", says = "Whose deadlines: me, or the name the sign-in server knows"),
  @Named(name = "team", says = "Which team's deadlines"),
  @Named(name = "kind", says = "The kinds of deadline, several with commas: answer, review"),
  @Named(name = "from", says = "Due on this day or later; overdue ones too where it is left out"),
  @Named(name = "to", says = "Due on this day or earlier")
})
record DiaryFilter(
    @Nullable String officer,
    @Nullable String team,
    List<DeadlineKind> kinds,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /** Stands for whoever asks. */
  private static final String ME = "me";

  static DiaryFilter read(Arguments arguments) {
    return new DiaryFilter(
        arguments.text("officer"),
        arguments.text("team"),
        arguments.choices("kind", DeadlineKind.class),
        arguments.day("from"),
        arguments.day("to"));
  }

  /**
   * The same of one's own diary: a subscription is for no other.
   *
   * @throws org.springframework.web.ErrorResponseException 400 where another was asked for
   */
  DiaryFilter own() {
    if (team != null || officer != null && !ME.equals(officer)) {
      throw Problem.invalid(
          team == null ? "officer" : "team", "a subscription is of one's own diary only");
    }
    return new DiaryFilter(ME, null, kinds, from, to);
  }

  /** The officer asked for; null for everybody's. */
  @Nullable String officer(String reader) {
    return ME.equals(officer) ? reader : officer;
  }
}
