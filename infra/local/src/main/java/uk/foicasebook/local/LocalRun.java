package uk.foicasebook.local;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * {@code infra/run}: the whole system in the foreground, until SIGINT or SIGTERM stops all of it
 * with status 0. What the person can put right is one clear message and status 1.
 */
public final class LocalRun {
  private static final AtomicInteger STATUS = new AtomicInteger();

  private LocalRun() {}

  /** Starts, says {@code FOI Casebook is ready} and stays. */
  public static void main(String[] words) throws InterruptedException {
    LocalLogging.setUp();
    try {
      run(List.of(words));
      new CountDownLatch(1).await();
    } catch (Trouble trouble) {
      System.err.println(trouble.words());
      end(1);
    }
  }

  private static void run(List<String> words) {
    Home home = Home.find();
    Options options = Options.parse(words, home.directory().resolve("data"));
    Ports ports = Ports.from(System.getenv());
    DataDirectory data = DataDirectory.take(options.data());
    if (options.fresh()) {
      Fresh.empty(data, options.yes());
    }
    Progress progress = new Progress(System.out);
    progress.say("Starting on the data in " + data.path());
    Casebook casebook = Casebook.on(home, data, ports, progress);
    Watch watch = new Watch(casebook, progress, LocalRun::end);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(casebook, watch, progress), "stop"));
    casebook.start();
    if (options.demo()) {
      DemoBook.open(casebook, home, data, Clock.systemUTC(), progress);
    }
    watch.begin();
    Welcome.print(System.out, casebook, data);
  }

  private static void stop(Casebook casebook, Watch watch, Progress progress) {
    watch.stop();
    progress.say("Stopping");
    casebook.close();
    progress.say("Stopped");
    // Without this the virtual machine ends with the signal's number, which reads as a failure.
    Runtime.getRuntime().halt(STATUS.get());
  }

  private static void end(int status) {
    STATUS.set(status);
    System.exit(status);
  }
}
