package uk.foicasebook.command.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Which types are taken, and whether a content is of the type it is said to be, by its first bytes.
 * A format that lives inside another, as a word-processor file in a ZIP archive, is believed to be
 * what it is said to be: archives are not opened.
 */
final class MediaTypes {
  private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
  private final List<String> allowed;

  MediaTypes(List<String> allowed) {
    this.allowed = allowed.stream().map(MediaTypes::plain).sorted().toList();
  }

  /** The type without parameters, in lower case. */
  static String plain(String type) {
    return type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
  }

  List<String> allowed() {
    return allowed;
  }

  boolean allows(String type) {
    return allowed.contains(type);
  }

  /** How many bytes are looked at. */
  int bytesNeeded() {
    return types.getMinLength();
  }

  /** The type of a content that begins so. */
  String found(byte[] beginning) {
    try (var in = new ByteArrayInputStream(beginning)) {
      return types.detect(in, new Metadata()).getBaseType().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it can be what it is said to be. */
  boolean agree(String said, String found) {
    var registry = types.getMediaTypeRegistry();
    var claimed = registry.normalize(MediaType.parse(said));
    var seen = registry.normalize(MediaType.parse(found));
    return claimed.equals(seen) || (isWrapping(found) && registry.isInstanceOf(claimed, seen));
  }

  /** Types that say no more than how something is packed. */
  private static boolean isWrapping(String found) {
    return switch (found) {
      case "application/zip",
          "application/x-tika-ooxml",
          "application/x-tika-msoffice",
          "text/plain" ->
          true;
      default -> false;
    };
  }
}
