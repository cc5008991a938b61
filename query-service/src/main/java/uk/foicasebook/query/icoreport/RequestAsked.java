package uk.foicasebook.query.icoreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClockEvent.ClarificationReceived;
import uk.foicasebook.events.IntakeEvent.RequestMadeValid;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.RequesterType;
import uk.foicasebook.events.WeekendReceipt;
import uk.foicasebook.query.casefile.Intake;
import uk.foicasebook.query.cases.Shown;
import uk.foicasebook.query.icoreport.Source.Happening;

/**
 * Item 2: what was asked, in each of its versions, word by word.
 *
 * @param dayZero the day of receipt that working days are counted from
 * @param parts how the request was read: its numbered questions
 */
record RequestAsked(
    LocalDate dayZero,
    WeekendReceipt weekendReceipt,
    Requester requester,
    List<Version> versions,
    List<Question> parts) {

  /**
   * Who asked. Masked from everybody who was not shown them for a reason on record: the
   * Commissioner knows the complainant already.
   */
  record Requester(@Nullable String name, RequesterType type) {}

  /** What a version of the request is. */
  enum Kind {
    /** As it came in. */
    ORIGINAL,
    /** Made valid by what was supplied. */
    MADE_VALID,
    /** Clarified, as far as was needed. */
    CLARIFIED,
    /** A reply to a question that did not supply what was needed. */
    NOT_CLARIFIED
  }

  /**
   * A version.
   *
   * @param knownAt when the authority had it, to the time of day as far as that was recorded
   * @param wording null where the book holds no words of it
   */
  record Version(
      Kind kind, LocalDate on, Instant knownAt, Channel channel, @Nullable String wording) {}

  /** A numbered question. */
  record Question(PartNumber number, String wording) {}

  static RequestAsked of(Source source) {
    Intake intake = source.file().intake();
    return new RequestAsked(
        source.reading().receivedOn(),
        intake.weekendReceipt(),
        new Requester(
            source.read().unmasked() ? Shown.text(intake.requester().name()) : Shown.MASKED,
            intake.requester().type()),
        source.happenings().stream()
            .flatMap(RequestAsked::version)
            .sorted(Comparator.comparing(Version::on))
            .toList(),
        intake.parts().stream()
            .map(part -> new Question(part.number(), Shown.required(part.wording())))
            .toList());
  }

  private static Stream<Version> version(Happening each) {
    CaseEvent fact = each.fact();
    if (fact instanceof RequestReceived e) {
      return of(each, Kind.ORIGINAL, e.channel(), e.wording());
    }
    if (fact instanceof RequestMadeValid e) {
      return of(each, Kind.MADE_VALID, e.channel(), e.supplied());
    }
    return fact instanceof ClarificationReceived e
        ? of(each, e.sufficient() ? Kind.CLARIFIED : Kind.NOT_CLARIFIED, e.channel(), e.reply())
        : Stream.empty();
  }

  private static Stream<Version> of(
      Happening each, Kind kind, Channel channel, @Nullable ProtectedText words) {
    return Stream.of(
        new Version(
            kind,
            each.fact().happenedOn(),
            each.stored().metadata().knownAt(),
            channel,
            Shown.text(words)));
  }

  List<Missing> missing() {
    return parts.isEmpty()
        ? List.of(new Missing(2, "How the request was read: its questions", "number-parts"))
        : List.of();
  }
}
