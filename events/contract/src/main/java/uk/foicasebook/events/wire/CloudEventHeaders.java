package uk.foicasebook.events.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An envelope as the headers of a CloudEvent in binary mode. The record's key is the stream, its
 * value the payload, both untouched; the metadata travels as it is stored.
 */
public final class CloudEventHeaders {
  private static final String TYPE_PREFIX = "uk.foicasebook.";
  private static final Pattern TYPE =
      Pattern.compile(
          Pattern.quote(TYPE_PREFIX) + "(?<name>[a-z0-9-]+)\\.r(?<revision>[1-9][0-9]{0,8})");

  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");

  private CloudEventHeaders() {}

  /** The headers to send with a fact, in a fixed order. */
  public static Map<String, byte[]> of(Envelope envelope) {
    var headers = new LinkedHashMap<String, byte[]>();
    put(headers, "ce_specversion", "1.0");
    put(headers, "ce_id", envelope.eventId());
    put(headers, "ce_type", TYPE_PREFIX + envelope.name());
    put(headers, "ce_source", "/authorities/" + envelope.metadata().authority());
    put(headers, "ce_subject", envelope.stream());
    put(headers, "ce_time", envelope.metadata().recordedAt().toString());
    put(headers, "content-type", "application/json");
    put(headers, "ce_caserevision", Long.toString(envelope.revision()));
    put(headers, "ce_position", Long.toString(envelope.position()));
    headers.put("metadata", envelope.metadataBytes());
    return headers;
  }

  /**
   * The envelope of a received record. Headers that others may have added are passed over.
   *
   * @throws UnreadableFact if a header is missing or malformed, or does not agree with the key
   */
  public static Envelope read(String key, Map<String, byte[]> headers, byte[] value) {
    var subject = text(headers, "ce_subject");
    if (!subject.equals(key)) {
      throw new UnreadableFact("ce_subject " + subject + " is not the record's key " + key);
    }
    return Envelope.stored(
        text(headers, "ce_id"),
        subject,
        number(headers, "ce_caserevision"),
        number(headers, "ce_position"),
        name(text(headers, "ce_type")),
        required(headers, "metadata"),
        value);
  }

  private static StoredName name(String type) {
    Matcher matcher = TYPE.matcher(type);
    if (!matcher.matches()) {
      throw new UnreadableFact("ce_type is not one of ours: " + type);
    }
    return new StoredName(matcher.group("name"), Integer.parseInt(matcher.group("revision")));
  }

  private static long number(Map<String, byte[]> headers, String name) {
    var digits = text(headers, name);
    if (!NUMBER.matcher(digits).matches()) {
      throw new UnreadableFact("The header " + name + " is not a number from 0: " + digits);
    }
    return Long.parseLong(digits);
  }

  private static String text(Map<String, byte[]> headers, String name) {
    return new String(required(headers, name), UTF_8);
  }

  private static byte[] required(Map<String, byte[]> headers, String name) {
    var value = headers.get(name);
    if (value == null) {
      throw new UnreadableFact("The header " + name + " is missing");
    }
    return value;
  }

  private static void put(Map<String, byte[]> headers, String name, String value) {
    headers.put(name, value.getBytes(UTF_8));
  }
}
