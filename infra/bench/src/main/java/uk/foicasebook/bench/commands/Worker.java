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
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import uk.foicasebook.command.CommandServiceApplication;
import uk.foicasebook.command.desk.CaseIds;
import uk.foicasebook.command.desk.CommandDesk;
import uk.foicasebook.command.desk.Order;
import uk.foicasebook.command.desk.Outcome;
import uk.foicasebook.command.desk.Person;
import uk.foicasebook.command.desk.Submission;
import uk.foicasebook.command.domain.CaseCommand;
import uk.foicasebook.command.domain.IntakeCommand.NumberParts;
import uk.foicasebook.command.domain.IntakeCommand.ReceiveRequest;
import uk.foicasebook.command.domain.ResponseCommand.DraftAnswer;
import uk.foicasebook.command.domain.Role;
import uk.foicasebook.command.domain.SearchCommand.RecordStrand;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.Part;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.Requester;
import uk.foicasebook.events.RequesterType;
import uk.foicasebook.events.StrandId;

/**
 * A command service in a virtual machine of its own, sealing and chaining or not as its class path
 * has it, that works when it is told to: a line in, a line out.
 */
final class Worker {
  private static final Person OFFICER =
      new Person(
          new AuthorityId("bench-council"), new PersonId("bench.officer"), Set.of(Role.OFFICER));

  private static final int OPENING = 32;

  private static final StrandId FIGURES = new StrandId("figures");
  private static final PartNumber PART = new PartNumber("1");

  private final CommandDesk desk;
  private final CaseIds caseIds;
  private List<String> cases = List.of();

  private Worker(CommandDesk desk, CaseIds caseIds) {
    this.desk = desk;
    this.caseIds = caseIds;
  }

  /** Says on which port it listens, then does {@code open}, {@code work} and {@code cpu}. */
  public static void main(String[] arguments) throws InterruptedException {
    var said = System.out;
    System.setOut(System.err); // logs are not answers
    var context =
        (ServletWebServerApplicationContext)
            SpringApplication.run(CommandServiceApplication.class, arguments);
    var worker = new Worker(context.getBean(CommandDesk.class), context.getBean(CaseIds.class));
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
      case "open" -> String.join(" ", open(Integer.parseInt(words[1])));
      case "work" -> Double.toString(work(Integer.parseInt(words[1]), Duration.parse(words[2])));
      case "cpu" -> Long.toString(cpuMillis());
      default -> throw new IllegalArgumentException(words[0]);
    };
  }

  private double work(int clients, Duration time) throws InterruptedException {
    return Clients.perSecond(
        clients,
        time,
        (client, turn) -> draft(CommandBench.one(cases, client, turn, clients), client, turn));
  }

  /** No answer is the one before. */
  private void draft(String caseId, int client, long turn) {
    submit(
        caseId,
        new DraftAnswer(
            LocalDate.of(2026, 3, 18),
            FIGURES,
            PART,
            ProtectedText.of(CommandBench.answer(client, turn))));
  }

  /** Cases with nothing in them yet but what an answer needs; those before are left alone. */
  private List<String> open(int many) throws InterruptedException {
    var opened = new String[many];
    Clients.times(
        OPENING,
        many / OPENING,
        (client, turn) -> {
          var caseId = caseIds.next().toString();
          submit(
              caseId,
              new ReceiveRequest(
                  LocalDate.of(2026, 3, 2),
                  null,
                  null,
                  null,
                  Channel.EMAIL,
                  new Requester(
                      ProtectedText.of("Sample Person"),
                      ProtectedText.of("1 Example Street"),
                      RequesterType.INDIVIDUAL),
                  ProtectedText.of("How many?")));
          submit(
              caseId,
              new NumberParts(
                  LocalDate.of(2026, 3, 3), List.of(new Part(PART, ProtectedText.of("How many?")))),
              new RecordStrand(
                  LocalDate.of(2026, 3, 4),
                  FIGURES,
                  List.of(PART),
                  ProtectedText.of("The figures"),
                  Finding.HELD));
          opened[client + (int) turn * OPENING] = caseId;
        });
    cases = List.of(opened);
    return cases;
  }

  private void submit(String caseId, CaseCommand... commands) {
    var orders = Stream.of(commands).map(command -> new Order(command, null, null, null)).toList();
    var outcome = desk.submit(new Submission(caseId, orders, OFFICER, null, null, "bench"));
    if (!(outcome instanceof Outcome.Answered)) {
      throw new IllegalStateException(outcome.toString());
    }
  }

  private static long cpuMillis() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1_000_000;
  }
}
