package uk.foicasebook.local;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** What {@code infra/run} was asked for. */
record Options(Path data, boolean fresh, boolean yes, boolean demo) {
  static final String USAGE =
      """
      infra/run [--data DIR] [--fresh [--yes]] [--no-demo]
        --data DIR  keep everything in DIR (default: data, beside the README)
        --fresh     empty it first, after asking; --yes answers for you
        --no-demo   load no sample cases into an empty book\
      """;

  static Options parse(List<String> words, Path defaultData) {
    Path data = defaultData;
    boolean fresh = false;
    boolean yes = false;
    boolean demo = true;
    for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
      String word = rest.next();
      switch (word) {
        case "--data" -> {
          if (!rest.hasNext()) {
            throw new Trouble("--data needs a directory.\n" + USAGE);
          }
          data = Path.of(rest.next());
        }
        case "--fresh" -> fresh = true;
        case "--yes" -> yes = true;
        case "--no-demo" -> demo = false;
        default -> throw new Trouble("Unknown option " + word + ".\n" + USAGE);
      }
    }
    return new Options(data.toAbsolutePath().normalize(), fresh, yes, demo);
  }
}
