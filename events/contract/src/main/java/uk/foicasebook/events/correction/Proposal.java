package uk.foicasebook.events.correction;

import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Correction;

/** What comes of a value that somebody says is the right one. */
public sealed interface Proposal {

  /** It can stand there: the correction to record, and the fact as it then reads. */
  record Fits(Correction correction, CaseEvent corrected) implements Proposal {}

  /** It cannot. */
  record Misfit(Why why) implements Proposal {}

  /** Why a value cannot stand where somebody wants it. */
  enum Why {
    /** The fact has no such place. */
    NO_SUCH_FIELD,
    /** Nobody entered what stands there, or it is an identity. */
    NOT_ENTERED,
    /** Several things stand there, some of them words about people: each is put right by itself. */
    SEVERAL_VALUES,
    /** It is not the kind of value that stands there. */
    NOT_SUCH_A_VALUE
  }
}
