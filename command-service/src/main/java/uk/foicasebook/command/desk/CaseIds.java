package uk.foicasebook.command.desk;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.UUIDClock;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.stereotype.Component;
import uk.foicasebook.events.CaseId;

/** New case ids: UUIDs of version 7, which say when a case was opened and nothing else. */
@Component
public class CaseIds {
  private final TimeBasedEpochGenerator generator;

  CaseIds(Clock clock) {
    this.generator = Generators.timeBasedEpochGenerator(new SecureRandom(), by(clock));
  }

  public CaseId next() {
    return new CaseId(generator.generate());
  }

  private static UUIDClock by(Clock clock) {
    return new UUIDClock() {
      @Override
      public long currentTimeMillis() {
        return clock.millis();
      }
    };
  }
}
