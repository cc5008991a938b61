package uk.foicasebook.events.wire;

/**
 * The name and revision a fact is stored under, for example {@code request-received} in revision 1.
 *
 * @param revision counts from 1
 */
public record StoredName(String name, int revision) {
  public StoredName {
    if (name.isBlank() || revision < 1) {
      throw new IllegalArgumentException("Not a stored name: " + name + " r" + revision);
    }
  }

  /** As files and event types spell it: {@code request-received.r1}. */
  @Override
  public String toString() {
    return name + ".r" + revision;
  }
}
