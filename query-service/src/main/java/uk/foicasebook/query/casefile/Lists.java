package uk.foicasebook.query.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Immutable lists that grow, and in which a thing recorded again takes the place of itself. */
final class Lists {
  private Lists() {}

  static <T> List<T> with(List<T> list, T last) {
    var longer = new ArrayList<>(list);
    longer.add(last);
    return List.copyOf(longer);
  }

  /** The list with the thing of the same key replaced where it stands, or added at the end. */
  static <T, K> List<T> replacing(List<T> list, T thing, Function<T, K> key) {
    K wanted = key.apply(thing);
    for (int i = 0; i < list.size(); i++) {
      if (key.apply(list.get(i)).equals(wanted)) {
        var changed = new ArrayList<>(list);
        changed.set(i, thing);
        return List.copyOf(changed);
      }
    }
    return with(list, thing);
  }
}
