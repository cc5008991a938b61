package uk.foicasebook.command.domain;

import org.jspecify.annotations.Nullable;

/** A fact cannot be put right like this. */
public sealed interface CorrectionRefusal extends Refusal {

  /** The case has no fact of this revision: the last is given. */
  record NoSuchFact(int revision, long last) implements CorrectionRefusal {}

  /** The fact has no such field. */
  record NoSuchField(String field) implements CorrectionRefusal {}

  /** What stands there was worked out by the casebook, or is a name that other facts hold on to. */
  record FieldNotEntered(String field) implements CorrectionRefusal {}

  /** Several things stand there, some of them words about people: each is put right by itself. */
  record FieldOfSeveralValues(String field) implements CorrectionRefusal {}

  /** It is not the kind of value that stands there. */
  record ValueDoesNotFit(String field) implements CorrectionRefusal {}

  /**
   * With that value the facts would not be those of a case.
   *
   * @param revision the fact that could not have been so
   * @param because why it could not
   */
  record NoSuchCourse(long revision, Refusal because) implements CorrectionRefusal {
    @Override
    public @Nullable String citation() {
      return because.citation();
    }
  }
}
