package uk.foicasebook.query.retention;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.foicasebook.events.ErasureScope;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProtectedText.Ciphertext;
import uk.foicasebook.events.ProtectedText.Plain;
import uk.foicasebook.events.ProtectedTexts;
import uk.foicasebook.events.ResponseEvent.DocumentAttached;
import uk.foicasebook.events.Subject;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.Metadata;
import uk.foicasebook.keys.Seals;

/**
 * What an erasure would destroy in a case, and what it would leave. Texts are opened to see that
 * their keys are still there, and counted; nothing of them is kept.
 *
 * @param erasures by their scope
 */
record Preview(List<Erasure> erasures, Remains remains) {
  /**
   * One erasure.
   *
   * @param texts that could be read before and would read as erased
   * @param keys that would be destroyed
   */
  record Erasure(ErasureScope scope, int texts, int keys) {}

  /**
   * What no erasure touches: every fact with its day, outcome, figures and provisions, who recorded
   * it, and the chain of hashes over it.
   *
   * @param first when the first of them happened
   * @param last when the last did
   * @param documents of which the facts keep hash, size and kind; what is stored of their content
   *     goes with the keys
   * @param head the hash that the chain ends with, before and after
   */
  record Remains(int facts, LocalDate first, LocalDate last, int documents, String head) {}

  static Preview of(List<Envelope> facts, Seals seals) {
    var found = new Found();
    for (Envelope stored : facts) {
      found.add(stored, seals);
    }
    List<LocalDate> days = facts.stream().map(each -> each.fact().happenedOn()).sorted().toList();
    return new Preview(
        List.of(
            found.erasure(ErasureScope.CASE, Set.of(Subject.values())),
            found.erasure(ErasureScope.REQUESTER, Set.of(Subject.REQUESTER)),
            found.erasure(ErasureScope.THIRD_PARTIES, Set.of(Subject.THIRD_PARTY))),
        new Remains(
            facts.size(),
            days.getFirst(),
            days.getLast(),
            (int) facts.stream().filter(each -> each.fact() instanceof DocumentAttached).count(),
            facts.getLast().metadata().hash()));
  }

  private static final class Found {
    private final Map<Subject, Integer> texts = new EnumMap<>(Subject.class);
    private final Map<Subject, Set<String>> keys = new EnumMap<>(Subject.class);

    void add(Envelope stored, Seals seals) {
      Fact fact = stored.fact();
      Map<String, String> under = new HashMap<>();
      ProtectedTexts.map(
          fact,
          (field, _, text) -> {
            if (text instanceof Ciphertext sealed) {
              under.put(field, sealed.key());
            }
            return text;
          });
      ProtectedTexts.map(
          seals.open(stored.caseId(), fact),
          (field, subject, text) -> {
            String key = under.get(field);
            if (key != null && text instanceof Plain) {
              count(subject, key);
            }
            return text;
          });
      ProtectedText why = stored.metadata().why();
      if (why instanceof Ciphertext sealed
          && seals.openBeside(stored.caseId(), Metadata.WHY, why) instanceof Plain) {
        count(Subject.CASE, sealed.key());
      }
    }

    private void count(Subject subject, String key) {
      texts.merge(subject, 1, Integer::sum);
      keys.computeIfAbsent(subject, _ -> new HashSet<>()).add(key);
    }

    Erasure erasure(ErasureScope scope, Set<Subject> subjects) {
      return new Erasure(
          scope,
          subjects.stream().mapToInt(subject -> texts.getOrDefault(subject, 0)).sum(),
          subjects.stream().mapToInt(subject -> keys.getOrDefault(subject, Set.of()).size()).sum());
    }
  }
}
