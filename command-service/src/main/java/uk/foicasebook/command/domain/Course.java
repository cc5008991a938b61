package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import uk.foicasebook.command.domain.CaseRefusal.HappenedBeforeReceipt;
import uk.foicasebook.command.domain.CaseRefusal.HappensInTheFuture;
import uk.foicasebook.command.domain.CaseRefusal.ReceivedInTheFuture;
import uk.foicasebook.command.domain.CorrectionRefusal.NoSuchCourse;
import uk.foicasebook.command.domain.FoiCase.Known;
import uk.foicasebook.command.domain.PartRefusal.PartNumberTwice;
import uk.foicasebook.command.domain.PartRefusal.UnknownPart;
import uk.foicasebook.command.domain.RegulatorRefusal.BeforeWhatItFollows;
import uk.foicasebook.command.domain.StrandRefusal.ConfirmedCannotBeDenied;
import uk.foicasebook.command.domain.StrandRefusal.UnknownStrand;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.FactFields;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.IntakeEvent.PartsNumbered;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.RecordsEvent.FactCorrected;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.correction.Corrections;
import uk.foicasebook.events.correction.Told;
import uk.foicasebook.law.Cites;

/**
 * The course of a case from its receipt: what could not be so, however it came to be written down.
 * A fact is held to what came before it when it was recorded, since that is when it was accepted.
 */
final class Course {
  private final List<Told> facts;
  private final CaseFile file;
  private final Occasion occasion;
  private final Set<NoSuchCourse> faults = new LinkedHashSet<>();

  private Course(Known known, Occasion occasion) {
    this.facts = Corrections.inEffect(known.facts());
    this.file = known.file();
    this.occasion = occasion;
  }

  /** What could not be so after a correction, and was not wrong already. */
  static List<Refusal> newFaults(Known known, FactCorrected correction, Occasion occasion) {
    Known after = known.evolve(correction, occasion.by());
    Set<NoSuchCourse> faults = new Course(after, occasion).faults();
    faults.removeAll(new Course(known, occasion).faults());
    GroundRules.broken(after, correction.revision(), occasion)
        .forEach(broken -> faults.add(new NoSuchCourse(correction.revision(), broken)));
    return List.copyOf(faults);
  }

  private Set<NoSuchCourse> faults() {
    Map<Record, LocalDate> since = new HashMap<>();
    Set<PartNumber> parts = Set.copyOf(file.request().numbers());
    Set<StrandId> strands = new HashSet<>();
    for (Told told : facts) {
      CaseEvent fact = told.fact();
      onItsDay(told);
      FactFields.identities(fact).forEach(identity -> follows(told, identity, since));
      if (fact instanceof StrandRecorded recorded) {
        strands.add(recorded.strand());
      }
      if (fact instanceof PartsNumbered numbered) {
        numberedOnce(told, numbered);
      } else {
        unknown(told, PartNumber.class, parts::contains, UnknownPart::new);
        unknown(told, StrandId.class, strands::contains, UnknownStrand::new);
      }
    }
    strands.forEach(this::confirmedOrDenied);
    return faults;
  }

  private void fault(Told told, Refusal because) {
    faults.add(new NoSuchCourse(told.revision(), because));
  }

  @Cites({"FOIA 2000 s.1(1)", "FOIA 2000 s.10(6)"})
  private void onItsDay(Told told) {
    LocalDate on = told.fact().happenedOn();
    LocalDate receivedOn = file.request().receivedOn();
    if (on.isAfter(occasion.today())) {
      fault(
          told,
          told.fact() instanceof RequestReceived
              ? new ReceivedInTheFuture(on, occasion.today())
              : new HappensInTheFuture(on, occasion.today()));
    } else if (on.isBefore(receivedOn)) {
      fault(told, new HappenedBeforeReceipt(on, receivedOn));
    }
  }

  /** A reply follows its question, a decision its complaint. Strands may be told in any order. */
  private void follows(Told told, Record identity, Map<Record, LocalDate> since) {
    LocalDate on = told.fact().happenedOn();
    LocalDate first = since.putIfAbsent(identity, on);
    if (first != null && on.isBefore(first) && !(identity instanceof StrandId)) {
      fault(told, new BeforeWhatItFollows(on, first));
    }
  }

  private void numberedOnce(Told told, PartsNumbered numbered) {
    List<PartNumber> numbers = FactFields.values(numbered, PartNumber.class);
    numbers.stream()
        .filter(number -> numbers.indexOf(number) != numbers.lastIndexOf(number))
        .findFirst()
        .ifPresent(twice -> fault(told, new PartNumberTwice(twice)));
  }

  private <T extends Record> void unknown(
      Told told, Class<T> kind, Predicate<T> isKnown, Function<T, Refusal> refusal) {
    FactFields.values(told.fact(), kind).stream()
        .filter(isKnown.negate())
        .findFirst()
        .ifPresent(stranger -> fault(told, refusal.apply(stranger)));
  }

  /** Nothing is both said to be held, or not, and left unsaid. */
  @Cites("FOIA 2000 s.1(1)(a)")
  private void confirmedOrDenied(StrandId strand) {
    boolean denied = !file.grounds().exemptions().denying(strand).isEmpty();
    Finding finding = file.findingOf(strand);
    boolean confirmed =
        finding != Finding.NOT_STATED
            || !file.grounds().exemptions().withholding(strand).isEmpty()
            || !file.answering().answers().partsFrom(strand).isEmpty();
    if (denied && confirmed) {
      Optional<Told> last =
          facts.stream()
              .filter(told -> FactFields.values(told.fact(), StrandId.class).contains(strand))
              .reduce((_, later) -> later);
      last.ifPresent(
          told ->
              fault(
                  told,
                  new ConfirmedCannotBeDenied(strand, finding, file.determinationOf(strand))));
    }
  }
}
