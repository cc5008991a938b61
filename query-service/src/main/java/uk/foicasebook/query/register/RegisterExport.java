package uk.foicasebook.query.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.query.register.RegisterView.Line;

/** What an exported row says, in the order of its headings. Nothing of it tells who asked. */
final class RegisterExport {
  static final List<String> HEADINGS =
      List.of(
          "Reference",
          "Regime",
          "Phase",
          "Status",
          "Working days left or late",
          "Received",
          "Due",
          "Due under",
          "Answered",
          "Requester type",
          "Officer",
          "Team",
          "Provisions relied on",
          "Stands still",
          "Case");

  private RegisterExport() {}

  static List<@Nullable Object> cells(Line line) {
    @Nullable Object[] cells = {
      line.reference().value(),
      line.regime().name(),
      words(line.phase()),
      line.status() == null ? null : words(line.status().state()),
      line.status() == null ? null : line.status().workingDays(),
      line.receivedOn(),
      line.due() == null ? null : line.due().on(),
      line.due() == null ? null : line.due().provision(),
      line.answeredOn(),
      words(line.requesterType()),
      line.officer() == null ? null : line.officer().value(),
      line.team() == null ? null : line.team().value(),
      String.join("; ", line.provisions()),
      line.behind() ? "yes" : null,
      line.caseId().toString()
    };
    return Arrays.asList(cells);
  }

  /** {@code DUE_TODAY} is "Due today". */
  private static String words(Enum<?> constant) {
    String name = constant.name().replace('_', ' ');
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
