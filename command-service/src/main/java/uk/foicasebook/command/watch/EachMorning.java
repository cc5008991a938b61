package uk.foicasebook.command.watch;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** When the sheet is gone through; {@code -} for never. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class EachMorning {
  private final MorningSheet sheet;

  EachMorning(MorningSheet sheet) {
    this.sheet = sheet;
  }

  @Scheduled(cron = "${casebook.morning-sheet.at:0 30 6 * * MON-FRI}", zone = "Europe/London")
  void go() {
    sheet.run(null);
  }
}
