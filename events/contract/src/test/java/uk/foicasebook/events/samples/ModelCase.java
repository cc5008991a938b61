package uk.foicasebook.events.samples;

import static uk.foicasebook.events.samples.Words.day;
import static uk.foicasebook.events.samples.Words.parts;
import static uk.foicasebook.events.samples.Words.provisions;
import static uk.foicasebook.events.samples.Words.strands;
import static uk.foicasebook.events.samples.Words.text;
import static uk.foicasebook.events.samples.Words.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Balance;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.DefectKind;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.ExemptionEvent.HarmRecorded;
import uk.foicasebook.events.ExemptionEvent.NeitherConfirmedNorDenied;
import uk.foicasebook.events.ExemptionEvent.PublicInterestTestRecorded;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.HarmId;
import uk.foicasebook.events.IntakeEvent.PartsNumbered;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.Likelihood;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.Requester;
import uk.foicasebook.events.RequesterType;
import uk.foicasebook.events.ResponseEvent.AnswerDrafted;
import uk.foicasebook.events.ResponseEvent.ResponseDefectFound;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.SearchEvent.SearchRecorded;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.SearchId;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.TestId;
import uk.foicasebook.events.WeekendReceipt;
import uk.foicasebook.events.wire.Envelope;

/**
 * The model case, told in our own words: eight questions on a trial of live face recognition,
 * received on Tuesday 15 January 2019 and answered on Wednesday 27 February. The letter leaves
 * gaps, and they are facts too: four sub-questions without a word, no harm stated for the
 * briefings, no admission that it is late.
 */
public final class ModelCase {
  public static final CaseId CASE = CaseId.of("0192f0c0-0000-7000-8000-000000000807");
  public static final Reference REFERENCE = new Reference("01/FOI/19/000807");
  public static final LocalDate RECEIVED = day("2019-01-15");
  public static final LocalDate ANSWERED = day("2019-02-27");
  public static final ResponseId RESPONSE = new ResponseId("letter");

  private static final String BRIEFINGS = "briefings";
  private static final String COVERT_USE = "covert-use";

  private ModelCase() {}

  /** The case as it is stored when it is entered years later, with what was known when. */
  public static List<Envelope> envelopes() {
    return CaseBook.of(CASE)
        .recordedAt("2026-03-02T10:00:00Z")
        .knownAt("2019-01-15T11:30:00Z")
        .write(intake())
        .knownAt("2019-02-27T15:00:00Z")
        .write(answer())
        .envelopes();
  }

  /** Every fact of the case, in order. */
  public static List<CaseEvent> facts() {
    return Stream.of(intake(), answer()).flatMap(List::stream).toList();
  }

  private static List<CaseEvent> intake() {
    return List.of(
        new RequestReceived(
            RECEIVED,
            Samples.AUTHORITY,
            REFERENCE,
            Regime.FOIA,
            WeekendReceipt.STATUTE,
            Channel.EMAIL,
            new Requester(
                text("Alex Sample, Sample Liberties"),
                text("alex@sample-liberties.example"),
                RequesterType.CAMPAIGN_GROUP),
            text(
                "Eight questions on the trial of live face recognition in central London on 17 and"
                    + " 18 December 2018.")),
        new PartsNumbered(RECEIVED, ModelQuestions.all()));
  }

  private static List<CaseEvent> answer() {
    var facts = new ArrayList<CaseEvent>();
    facts.add(
        new SearchRecorded(
            ANSWERED,
            new SearchId("search"),
            List.of(),
            "Not said in the letter",
            null,
            null,
            null,
            Finding.HELD,
            text("Information was found; the letter does not say where.")));
    facts.addAll(disclosed());
    facts.addAll(withheld());
    facts.addAll(neitherConfirmedNorDenied());
    facts.add(sent());
    facts.addAll(defects());
    return facts;
  }

  private static List<CaseEvent> disclosed() {
    var facts = new ArrayList<CaseEvent>();
    ModelQuestions.disclosed()
        .forEach(
            (strand, answers) -> {
              var covered = answers.keySet().stream().map(PartNumber::new).toList();
              facts.add(
                  new StrandRecorded(
                      ANSWERED, strand, covered, text("Figures: " + strand), Finding.HELD));
              answers.forEach(
                  (part, words) ->
                      facts.add(
                          new AnswerDrafted(ANSWERED, strand, new PartNumber(part), text(words))));
            });
    return facts;
  }

  private static List<CaseEvent> withheld() {
    var strand = new StrandId(BRIEFINGS);
    return List.of(
        new StrandRecorded(
            ANSWERED, strand, parts("8"), text("Briefings given to officers"), Finding.HELD),
        new ExemptionApplied(ANSWERED, strand, new ProvisionCode("FOIA 2000 s.24(1)"), null),
        new ExemptionApplied(ANSWERED, strand, new ProvisionCode("FOIA 2000 s.31(1)(a)"), null),
        new ExemptionApplied(ANSWERED, strand, new ProvisionCode("FOIA 2000 s.31(1)(b)"), null),
        new PublicInterestTestRecorded(
            ANSWERED,
            new TestId("withholding"),
            strands(BRIEFINGS),
            provisions("FOIA 2000 s.24(1)", "FOIA 2000 s.31(1)(a)", "FOIA 2000 s.31(1)(b)"),
            Limb.COMMUNICATE,
            texts("How public money is spent.", "An informed debate on surveillance."),
            texts("Methods could be pieced together.", "Operations to come would be weakened."),
            Balance.MAINTAIN,
            text("Public safety weighs more than the account to be given for spending.")));
  }

  private static List<CaseEvent> neitherConfirmedNorDenied() {
    var strand = new StrandId(COVERT_USE);
    var provisions = provisions("FOIA 2000 s.24(2)", "FOIA 2000 s.31(3)");
    return List.of(
        new StrandRecorded(
            ANSWERED,
            strand,
            List.of(),
            text("Anything else on covert use of face recognition"),
            Finding.NOT_STATED),
        new NeitherConfirmedNorDenied(
            ANSWERED, strand, provisions, text("Either answer would show what can be done.")),
        new HarmRecorded(
            ANSWERED,
            new HarmId("covert-use-harm"),
            strands(COVERT_USE),
            provisions,
            Limb.CONFIRM_OR_DENY,
            Likelihood.NOT_STATED,
            text("Covert investigations would be harmed and policing weakened.")),
        new PublicInterestTestRecorded(
            ANSWERED,
            new TestId("confirming"),
            strands(COVERT_USE),
            provisions,
            Limb.CONFIRM_OR_DENY,
            texts("What the police use, and at what cost, would be better known."),
            texts("Those planning crime would learn where a method is used and where not."),
            Balance.MAINTAIN,
            text("Safety outweighs the little that a bare answer would tell.")));
  }

  private static CaseEvent sent() {
    return new ResponseSentRecorded(
        ANSWERED,
        RESPONSE,
        Stream.concat(
                ModelQuestions.disclosed().keySet().stream(),
                strands(BRIEFINGS, COVERT_USE).stream())
            .toList(),
        Channel.POST,
        List.of(
            NoticeStatement.RELIES_ON_EXEMPTION,
            NoticeStatement.SPECIFIES_EXEMPTIONS,
            NoticeStatement.EXPLAINS_WHY,
            NoticeStatement.NCND_PUBLIC_INTEREST_REASONS,
            NoticeStatement.WITHHOLDING_PUBLIC_INTEREST_REASONS,
            NoticeStatement.REVIEW_PROCEDURE,
            NoticeStatement.RIGHT_TO_COMMISSIONER),
        true);
  }

  private static List<CaseEvent> defects() {
    return List.of(
        unanswered("1c"),
        unanswered("2c"),
        unanswered("3c"),
        unanswered("5c"),
        harm(DefectKind.HARM_NOT_STATED, BRIEFINGS, "FOIA 2000 s.31(1)(a)"),
        harm(DefectKind.HARM_NOT_STATED, BRIEFINGS, "FOIA 2000 s.31(1)(b)"),
        harm(DefectKind.LIKELIHOOD_NOT_STATED, COVERT_USE, "FOIA 2000 s.31(3)"),
        defect(DefectKind.LATENESS_NOT_ADMITTED, null, null, null, null, null),
        defect(
            DefectKind.PROVISION_MISSTATED,
            null,
            null,
            null,
            null,
            text("Section 17 is misquoted, and section 31(1)(a) is headed wrongly.")));
  }

  private static CaseEvent unanswered(String part) {
    return defect(
        DefectKind.PART_UNANSWERED, new PartNumber(part), null, null, "FOIA 2000 s.1(1)", null);
  }

  private static CaseEvent harm(DefectKind kind, String strand, String exemption) {
    return defect(
        kind,
        null,
        new StrandId(strand),
        new ProvisionCode(exemption),
        "FOIA 2000 s.17(1)(c)",
        null);
  }

  private static CaseEvent defect(
      DefectKind kind,
      @Nullable PartNumber part,
      @Nullable StrandId strand,
      @Nullable ProvisionCode exemption,
      @Nullable String breached,
      @Nullable ProtectedText note) {
    return new ResponseDefectFound(
        ANSWERED,
        RESPONSE,
        kind,
        part,
        strand,
        exemption,
        breached == null ? null : new ProvisionCode(breached),
        note);
  }
}
