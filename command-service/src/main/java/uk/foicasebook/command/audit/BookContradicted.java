package uk.foicasebook.command.audit;

import java.io.Serial;

/** The book is not what was signed. Nothing more is signed until somebody has looked. */
public final class BookContradicted extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  BookContradicted(String what) {
    super(what);
  }
}
