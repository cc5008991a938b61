package uk.foicasebook.events.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.StrandId;

/** Short words for the contract's small types, so that a story reads as one. */
public final class Words {
  private Words() {}

  public static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  public static ProtectedText text(String words) {
    return ProtectedText.of(words);
  }

  public static List<ProtectedText> texts(String... words) {
    return Stream.of(words).map(ProtectedText::of).toList();
  }

  public static List<PartNumber> parts(String... numbers) {
    return Stream.of(numbers).map(PartNumber::new).toList();
  }

  public static List<StrandId> strands(String... names) {
    return Stream.of(names).map(StrandId::new).toList();
  }

  /** Provisions in their printed form: {@code FOIA 2000 s.31(3)}. */
  public static List<ProvisionCode> provisions(String... codes) {
    return Stream.of(codes).map(ProvisionCode::new).toList();
  }
}
