package uk.foicasebook.query.calculator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.Nation;
import uk.foicasebook.law.time.ClockFact;
import uk.foicasebook.law.time.ClockFact.AppealLodged;
import uk.foicasebook.law.time.ClockFact.CaseClosed;
import uk.foicasebook.law.time.ClockFact.ClarificationReceived;
import uk.foicasebook.law.time.ClockFact.ClarificationSought;
import uk.foicasebook.law.time.ClockFact.ComplexityExtensionNotified;
import uk.foicasebook.law.time.ClockFact.DecisionNoticeComplied;
import uk.foicasebook.law.time.ClockFact.DecisionNoticeReceived;
import uk.foicasebook.law.time.ClockFact.FeeReceived;
import uk.foicasebook.law.time.ClockFact.FeesNoticeIssued;
import uk.foicasebook.law.time.ClockFact.HandledAsSubjectAccess;
import uk.foicasebook.law.time.ClockFact.HolidayProclaimed;
import uk.foicasebook.law.time.ClockFact.HolidayWithdrawn;
import uk.foicasebook.law.time.ClockFact.IcoLetterReceived;
import uk.foicasebook.law.time.ClockFact.IcoReplySent;
import uk.foicasebook.law.time.ClockFact.PublicInterestExtensionNotified;
import uk.foicasebook.law.time.ClockFact.ReceivedDateCorrected;
import uk.foicasebook.law.time.ClockFact.RegimeChanged;
import uk.foicasebook.law.time.ClockFact.RequestWithdrawn;
import uk.foicasebook.law.time.ClockFact.ResponseIssued;
import uk.foicasebook.law.time.ClockFact.ResponseNotDelivered;
import uk.foicasebook.law.time.ClockFact.ReviewExtended;
import uk.foicasebook.law.time.ClockFact.ReviewOutcomeIssued;
import uk.foicasebook.law.time.ClockFact.ReviewRequested;
import uk.foicasebook.law.time.Refusal;

/** The facts a calculation may be given, by the names they have in JSON. */
final class GivenFact {
  private static final Map<String, BiFunction<LocalDate, Fields, ClockFact>> TYPES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(
                  "clarification-sought", (on, f) -> new ClarificationSought(on, f.texts("parts"))),
              Map.entry(
                  "clarification-received",
                  (on, f) -> new ClarificationReceived(on, f.texts("parts"))),
              Map.entry(
                  "fees-notice-issued", (on, f) -> new FeesNoticeIssued(on, f.texts("parts"))),
              Map.entry("fee-received", (on, f) -> new FeeReceived(on, f.texts("parts"))),
              Map.entry(
                  "public-interest-extension-notified",
                  (on, f) ->
                      new PublicInterestExtensionNotified(
                          on, given(f.requiredDate("to"), on), f.texts("parts"))),
              Map.entry(
                  "complexity-extension-notified",
                  (on, f) ->
                      new ComplexityExtensionNotified(
                          on, given(f.requiredDate("to"), on), f.texts("parts"))),
              Map.entry(
                  "response-issued",
                  (on, f) ->
                      new ResponseIssued(
                          on, f.choice("refuses", Refusal.class, Refusal.NONE), f.texts("parts"))),
              Map.entry(
                  "response-not-delivered",
                  (on, f) -> new ResponseNotDelivered(on, f.texts("parts"))),
              Map.entry("review-requested", (on, f) -> new ReviewRequested(on, f.texts("parts"))),
              Map.entry("review-extended", (on, _) -> new ReviewExtended(on)),
              Map.entry("review-outcome-issued", (on, _) -> new ReviewOutcomeIssued(on)),
              Map.entry(
                  "ico-letter-received",
                  (on, f) -> new IcoLetterReceived(on, given(f.requiredDate("replyBy"), on))),
              Map.entry("ico-reply-sent", (on, _) -> new IcoReplySent(on)),
              Map.entry(
                  "decision-notice-received",
                  (on, f) -> new DecisionNoticeReceived(on, given(f.requiredDate("complyBy"), on))),
              Map.entry("decision-notice-complied", (on, _) -> new DecisionNoticeComplied(on)),
              Map.entry("appeal-lodged", (on, _) -> new AppealLodged(on)),
              Map.entry(
                  "received-date-corrected",
                  (on, f) -> new ReceivedDateCorrected(on, given(f.requiredDate("to"), on))),
              Map.entry(
                  "holiday-proclaimed",
                  (on, f) ->
                      new HolidayProclaimed(on, given(f.requiredDate("date"), on), nations(f))),
              Map.entry(
                  "holiday-withdrawn",
                  (on, f) ->
                      new HolidayWithdrawn(on, given(f.requiredDate("date"), on), nations(f))),
              Map.entry(
                  "regime-changed",
                  (on, f) ->
                      new RegimeChanged(
                          on, f.choice("regime", Regime.class, Regime.FOIA), f.texts("parts"))),
              Map.entry(
                  "handled-as-subject-access",
                  (on, f) -> new HandledAsSubjectAccess(on, f.texts("parts"))),
              Map.entry("request-withdrawn", (on, f) -> new RequestWithdrawn(on, f.texts("parts"))),
              Map.entry("case-closed", (on, _) -> new CaseClosed(on))));

  /** Where these say no day of their own, another of their fields stands for it. */
  private static final Map<String, String> DAY_OF_ITS_OWN =
      Map.of(
          "holiday-proclaimed",
          "date",
          "holiday-withdrawn",
          "date",
          "received-date-corrected",
          "to");

  private GivenFact() {}

  /** Reads one fact, or notes what is wrong with it. */
  static @Nullable ClockFact read(Fields fields) {
    fields.require("type");
    String type = fields.text("type");
    var reading = type == null ? null : TYPES.get(type);
    if (type == null || reading == null) {
      if (type != null) {
        fields.complain("type", "must be one of " + String.join(", ", TYPES.keySet()));
      }
      return null;
    }
    LocalDate on = fields.date("on");
    String stand = DAY_OF_ITS_OWN.get(type);
    if (on == null && stand != null) {
      on = fields.date(stand);
    } else if (on == null) {
      fields.require("on");
    }
    // A stand-in day lets the other fields be read, and their faults named, before giving up.
    ClockFact fact = reading.apply(on == null ? LocalDate.EPOCH : on, fields);
    fields.nothingElse();
    return on == null ? null : fact;
  }

  /** The names of the types there are. */
  static Set<String> types() {
    return TYPES.keySet();
  }

  private static Set<Nation> nations(Fields fields) {
    var nations = new HashSet<Nation>();
    for (String name : fields.texts("nations")) {
      Arrays.stream(Nation.values())
          .filter(nation -> nation.name().equals(name))
          .findAny()
          .ifPresentOrElse(
              nations::add,
              () ->
                  fields.complain(
                      "nations", "must hold any of " + Arrays.toString(Nation.values())));
    }
    return nations.isEmpty() ? Nation.ALL : nations;
  }

  private static LocalDate given(@Nullable LocalDate date, LocalDate otherwise) {
    return date == null ? otherwise : date;
  }
}
