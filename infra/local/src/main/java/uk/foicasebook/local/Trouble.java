package uk.foicasebook.local;

/** Something the person at the terminal can put right: the message is all they are shown. */
public final class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String words;

  public Trouble(String words) {
    super(words);
    this.words = words;
  }

  public Trouble(String words, Throwable cause) {
    super(words, cause);
    this.words = words;
  }

  /** What to tell them. */
  public String words() {
    return words;
  }
}
