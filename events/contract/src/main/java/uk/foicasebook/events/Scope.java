package uk.foicasebook.events;

import java.util.List;

/**
 * What of a case something is about: numbered parts, strands, or both. Neither means the whole
 * request. A part stands for every strand that is about it, now or later.
 */
public record Scope(List<PartNumber> parts, List<StrandId> strands) {
  /** The whole request. */
  public static final Scope WHOLE = new Scope(List.of(), List.of());

  public Scope {
    parts = List.copyOf(parts);
    strands = List.copyOf(strands);
  }

  /** Whether it is about the whole request. */
  public boolean coversAll() {
    return parts.isEmpty() && strands.isEmpty();
  }
}
