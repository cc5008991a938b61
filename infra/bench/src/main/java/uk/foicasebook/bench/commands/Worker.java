package uk.foicasebook.bench.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Scanner;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import uk.foicasebook.command.CommandServiceApplication;
import uk.foicasebook.command.desk.CommandDesk;
import uk.foicasebook.command.desk.Order;
import uk.foicasebook.command.desk.Outcome;
import uk.foicasebook.command.desk.Person;
import uk.foicasebook.command.desk.Submission;
import uk.foicasebook.command.domain.ResponseCommand.DraftAnswer;
import uk.foicasebook.command.domain.Role;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.StrandId;

/**
 * A command service in a virtual machine of its own, sealing and chaining or not as its class path
 * has it, that works when it is told to: a line in, a line out.
 */
final class Worker {
  private static final Person OFFICER =
      new Person(
          new AuthorityId("bench-council"), new PersonId("bench.officer"), Set.of(Role.OFFICER));

  private final CommandDesk desk;
  private List<String> cases = List.of();

  private Worker(CommandDesk desk) {
    this.desk = desk;
  }

  /** Says on which port it listens, then does {@code cases}, {@code work} and {@code cpu}. */
  public static void main(String[] arguments) throws InterruptedException {
    var said = System.out;
    System.setOut(System.err); // logs are not answers
    var context =
        (ServletWebServerApplicationContext)
            SpringApplication.run(CommandServiceApplication.class, arguments);
    var worker = new Worker(context.getBean(CommandDesk.class));
    said.println(Objects.requireNonNull(context.getWebServer()).getPort());
    try (var told = new Scanner(System.in, UTF_8)) {
      while (told.hasNextLine()) {
        said.println(worker.does(told.nextLine().split(" ")));
      }
    }
    SpringApplication.exit(context);
  }

  private String does(String... words) throws InterruptedException {
    return switch (words[0]) {
      case "cases" -> {
        cases = List.of(words).subList(1, words.length);
        yield Integer.toString(cases.size());
      }
      case "work" ->
          Double.toString(
              Clients.perSecond(Integer.parseInt(words[1]), Duration.parse(words[2]), this::draft));
      case "cpu" -> Long.toString(cpuMillis());
      default -> throw new IllegalArgumentException(words[0]);
    };
  }

  /** Each client goes round cases of its own, and no answer is the one before. */
  private void draft(int client, long turn) {
    var each = cases.size() / CommandBench.CLIENTS;
    var caseId = cases.get(client * each + (int) (turn % each));
    var command =
        new DraftAnswer(
            LocalDate.of(2026, 3, 18),
            new StrandId("figures"),
            new PartNumber("1"),
            ProtectedText.of(CommandBench.answer(client, turn)));
    var outcome =
        desk.submit(
            new Submission(
                caseId,
                List.of(new Order(command, null, null, null)),
                OFFICER,
                null,
                null,
                "bench"));
    if (!(outcome instanceof Outcome.Answered)) {
      throw new IllegalStateException(outcome.toString());
    }
  }

  private static long cpuMillis() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1_000_000;
  }
}
