package uk.foicasebook.command.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes in a body within limits: its size, its depth, the length of names and numbers.
 *
 * @param bytes as sent
 * @param json as read
 */
record JsonBody(byte[] bytes, JsonNode json) {
  static final int LARGEST = 1 << 20;
  private static final int DEEPEST = 16;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LARGEST)
                          .maxNameLength(100)
                          .maxNumberLength(50)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /**
   * @throws Problem if it is too large, or not JSON
   */
  static JsonBody of(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > LARGEST) {
      throw Problem.tooLarge(LARGEST);
    }
    var bytes = request.getInputStream().readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw Problem.tooLarge(LARGEST);
    }
    try {
      return new JsonBody(bytes, JSON.readTree(bytes));
    } catch (JacksonException e) {
      throw malformed(e);
    }
  }

  /** Says where, and never quotes what stands there. */
  private static Problem malformed(JacksonException e) {
    var where = e.getLocation();
    var place =
        where == null || where.getLineNr() < 1
            ? ""
            : " at line %d, column %d".formatted(where.getLineNr(), where.getColumnNr());
    var twice = e.getOriginalMessage() != null && e.getOriginalMessage().startsWith("Duplicate");
    return Problem.of(
            HttpStatus.BAD_REQUEST,
            "malformed-json",
            "The body is not JSON",
            (twice ? "The body names a field twice" : "The body cannot be read as JSON")
                + place
                + ".")
        .with(new InvalidField("body", twice ? "names a field twice" : "is not JSON" + place));
  }
}
