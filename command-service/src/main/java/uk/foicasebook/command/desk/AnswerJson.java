package uk.foicasebook.command.desk;

import tools.jackson.databind.json.JsonMapper;

/** An answer as it is kept. */
final class AnswerJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private AnswerJson() {}

  static byte[] write(Answer answer) {
    return JSON.writeValueAsBytes(answer);
  }

  static Answer read(byte[] kept) {
    return JSON.readValue(kept, Answer.class);
  }
}
