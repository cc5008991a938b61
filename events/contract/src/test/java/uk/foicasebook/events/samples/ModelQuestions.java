package uk.foicasebook.events.samples;

import static uk.foicasebook.events.samples.Words.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.foicasebook.events.Part;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.StrandId;

/** The eight questions of the model case with their lettered parts, and what was answered. */
final class ModelQuestions {
  private ModelQuestions() {}

  static List<Part> all() {
    return List.of(
        part("1", "Alerts on both days together"),
        part("1a", "Of these, right ones"),
        part("1b", "Of these, wrong ones"),
        part("1c", "Of these, unknown"),
        part("2", "What the right alerts led to"),
        part("2a", "Stops"),
        part("2b", "Arrests that stood"),
        part("2c", "Proceedings afterwards"),
        part("3", "What the wrong alerts led to"),
        part("3a", "Stops"),
        part("3b", "Arrests"),
        part("3c", "Proceedings afterwards"),
        part("4", "People stopped for hiding their faces"),
        part("4a", "Under which powers"),
        part("4b", "Arrests among them that stood"),
        part("5", "People on the watch list"),
        part("5a", "Wanted for arrest"),
        part("5b", "Not wanted for arrest"),
        part("5c", "Why those were listed"),
        part("6", "Whether intelligence was gathered"),
        part("6a", "What for"),
        part("6b", "Shared with whom"),
        part("7", "Where the images came from"),
        part("7a", "Sources other than custody images"),
        part("7b", "How many from the gangs list"),
        part("8", "Briefings and papers for those taking part"));
  }

  /** Strand, then part, then the answer. A part the letter leaves blank is not here. */
  static Map<StrandId, Map<String, String>> disclosed() {
    var strands = new LinkedHashMap<StrandId, Map<String, String>>();
    strands.put(new StrandId("alerts"), answers("1", "14", "1a", "2", "1b", "12"));
    strands.put(new StrandId("right-alerts"), answers("2", "See 2a and 2b", "2a", "2", "2b", "2"));
    strands.put(
        new StrandId("wrong-alerts"),
        answers("3", "See 3a and 3b", "3a", "2", "3b", "1, wanted for another matter"));
    strands.put(
        new StrandId("hidden-faces"),
        answers("4", "None", "4a", "Does not arise", "4b", "Does not arise"));
    strands.put(new StrandId("watch-list"), answers("5", "2226", "5a", "2226", "5b", "None"));
    strands.put(
        new StrandId("intelligence"),
        answers("6", "No", "6a", "Does not arise", "6b", "Does not arise"));
    strands.put(
        new StrandId("image-sources"),
        answers(
            "7", "All from the custody images", "7a", "Does not arise", "7b", "Does not arise"));
    strands.put(new StrandId("flyer"), answers("8", "The flyer handed to the public"));
    return strands;
  }

  private static Map<String, String> answers(String... partsAndWords) {
    var answers = new LinkedHashMap<String, String>();
    for (int i = 0; i < partsAndWords.length; i += 2) {
      answers.put(partsAndWords[i], partsAndWords[i + 1]);
    }
    return answers;
  }

  private static Part part(String number, String words) {
    return new Part(new PartNumber(number), text(words));
  }
}
