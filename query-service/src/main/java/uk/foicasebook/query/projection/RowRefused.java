package uk.foicasebook.query.projection;

/** A row of one of several cases cannot be made or written. */
public final class RowRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RowRefused(RuntimeException cause) {
    super(cause.getClass().getSimpleName(), cause);
  }
}
