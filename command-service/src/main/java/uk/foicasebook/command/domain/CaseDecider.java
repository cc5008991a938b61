package uk.foicasebook.command.domain;

import uk.foicasebook.command.domain.CaseRefusal.NoSuchCase;

/** Decides what follows from a command: phase first, then chapter. */
public final class CaseDecider {

  /** Decides; the same three things in give the same decision out. */
  public Decision decide(CaseCommand command, FoiCase state, Occasion occasion) {
    return Decision.refuse(new NoSuchCase());
  }
}
