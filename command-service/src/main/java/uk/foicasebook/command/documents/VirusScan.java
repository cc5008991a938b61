package uk.foicasebook.command.documents;

import java.io.InputStream;

/** Looks through a content before it is kept. */
interface VirusScan {

  /** What became of it. */
  sealed interface Verdict {
    /** Nothing was found. */
    record Clean() implements Verdict {}

    /**
     * Something was found.
     *
     * @param name as the scanner calls it
     */
    record Found(String name) implements Verdict {}

    /** The scanner did not answer, or could not say: the content is not to be kept. */
    record NoAnswer(String why) implements Verdict {}
  }

  /** Where none is set up, nothing is ever found. */
  VirusScan NONE =
      new VirusScan() {
        @Override
        public String name() {
          return "none";
        }

        @Override
        public Verdict scan(InputStream content) {
          return new Verdict.Clean();
        }

        @Override
        public boolean answers() {
          return true;
        }
      };

  /** What it is called in a description of the service. */
  String name();

  Verdict scan(InputStream content);

  /** Whether it would answer now. */
  boolean answers();
}
