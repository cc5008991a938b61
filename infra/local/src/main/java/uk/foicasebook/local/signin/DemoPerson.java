package uk.foicasebook.local.signin;

import java.util.List;

/**
 * Somebody invented, for trying things out.
 *
 * @param word what they are called on the command line, and their client id
 * @param id who they are in the book
 * @param name how a page shows them
 * @param authority the authority they work for
 * @param roles what they may do there
 */
public record DemoPerson(
    String word, String id, String name, String authority, List<String> roles) {
  /** Plain to guess: nothing here is secret. */
  String secret() {
    return secretOf(word);
  }

  static String secretOf(String word) {
    return "sample-" + word;
  }
}
