package uk.foicasebook.command.domain;

import java.util.stream.Stream;

/** The refusal notice that a response must be, where it refuses anything: FOIA 2000 s.17. */
final class RefusalNotice {
  private RefusalNotice() {}

  static Stream<Shortcoming> missingFrom(Response response, CaseFile file, Occasion occasion) {
    return Stream.empty();
  }
}
