package uk.foicasebook.command.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When checkpoints are signed. */
@Component
@EnableScheduling
class AtIntervals {
  private static final Logger log = LoggerFactory.getLogger(AtIntervals.class);

  private final Checkpoints checkpoints;

  AtIntervals(Checkpoints checkpoints) {
    this.checkpoints = checkpoints;
  }

  @Scheduled(
      initialDelayString = "${casebook.checkpoints.first-after:1m}",
      fixedDelayString = "${casebook.checkpoints.every:1h}")
  void sign() {
    try {
      checkpoints.sign();
    } catch (BookContradicted contradiction) {
      log.error(
          "No checkpoint is signed: {}. Ask GET /audit/verify what is wrong",
          contradiction.getMessage());
    } catch (DataAccessException away) {
      log.warn("No checkpoint was signed this time: {}", away.getMessage());
    }
  }
}
