package uk.foicasebook.command.audit;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One thing after another, of which a page at a time is fetched. */
final class Paged<T> implements Iterator<T> {
  private final int size;
  private final Function<@Nullable T, List<T>> after;
  private List<T> page;
  private int next;

  /**
   * @param size of a page; one that is shorter is the last
   * @param after gives the page after an element, or the first one after null
   */
  Paged(int size, Function<@Nullable T, List<T>> after) {
    this.size = size;
    this.after = after;
    this.page = after.apply(null);
  }

  @Override
  public boolean hasNext() {
    if (next == page.size() && next == size) {
      page = after.apply(page.getLast());
      next = 0;
    }
    return next < page.size();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return page.get(next++);
  }
}
