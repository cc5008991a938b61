package uk.foicasebook.query.archive;

/** Something that keeps in memory what the reference facts come to. */
public interface ReferenceReader {
  /** Looks whether there is more in the archive than it knows. */
  void refresh();
}
