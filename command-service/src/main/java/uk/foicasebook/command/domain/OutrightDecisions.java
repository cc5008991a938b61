package uk.foicasebook.command.domain;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.CaseRefusal.NothingNamed;
import uk.foicasebook.command.domain.ExemptionCommand.RefuseStrand;
import uk.foicasebook.command.domain.GroundRefusal.NoEarlierNotice;
import uk.foicasebook.command.domain.GroundRefusal.NoSuchGround;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.EarlierRequest;
import uk.foicasebook.events.ExemptionEvent.StrandRefused;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.exemption.OutrightReading.Read;
import uk.foicasebook.law.exemption.OutrightReading.Unread;
import uk.foicasebook.law.exemption.OutrightRefusal;

/** A strand is refused without an exemption. */
final class OutrightDecisions {
  private static final Comparator<CaseId> BY_TEXT = Comparator.comparing(CaseId::toString);

  /** Grounds as they were written, and why some could not be read. */
  record Grounds(List<OutrightRefusal> read, List<Refusal> problems) {
    static Grounds of(List<String> written, StrandId strand, CaseFile file) {
      List<OutrightRefusal> grounds = new ArrayList<>();
      List<Refusal> problems = new ArrayList<>();
      for (String text : written) {
        switch (OutrightRefusal.read(
            text, Citations.instrumentOf(file.request().turns().regimeOf(strand)))) {
          case Unread(var problem) -> problems.add(new NoSuchGround(text, problem));
          case Read(var all) -> grounds.addAll(all);
        }
      }
      return new Grounds(grounds.stream().distinct().toList(), List.copyOf(problems));
    }
  }

  @Cites({"FOIA 2000 s.12(1)", "FOIA 2000 s.12(2)", "FOIA 2000 s.14(1)", "FOIA 2000 s.14(2)"})
  Decision refuse(RefuseStrand c, CaseFile file, Occasion occasion) {
    Grounds grounds = Grounds.of(c.provisions(), c.strand(), file);
    return Rule.obey(
        List.of(
            (_, _, _) ->
                Rule.unless(!c.provisions().isEmpty(), () -> new NothingNamed("provisions")),
            (_, f, _) -> StrandRules.known(List.of(c.strand()), f),
            (_, f, _) -> StrandRules.unanswered(c.strand(), f),
            (_, _, _) -> grounds.problems(),
            (_, f, _) -> StrandRules.refusable(c.strand(), f),
            (_, _, o) -> CostDecisions.known(c.otherCases().stream().sorted(BY_TEXT), o),
            (_, f, o) -> OutrightRules.broken(c, grounds.read(), f, o),
            (_, _, o) -> noticeWasGiven(c, grounds.read(), o)),
        c,
        file,
        occasion,
        () -> grounds.read().stream().map(ground -> refused(c, ground, occasion)).toList());
  }

  private static StrandRefused refused(RefuseStrand c, OutrightRefusal ground, Occasion occasion) {
    CaseId notice = c.notice();
    return new StrandRefused(
        c.happenedOn(),
        c.strand(),
        Citations.code(ground.provision()),
        requireNonNullElse(c.earlier(), List.<CaseId>of()).stream()
            .map(id -> earlier(id, occasion.other(id).answeredOn(), occasion))
            .toList(),
        notice == null || !ground.mayNeedNoNotice()
            ? null
            : earlier(notice, occasion.other(notice).refusedOn(), occasion),
        c.why());
  }

  private static EarlierRequest earlier(CaseId id, @Nullable LocalDate on, Occasion occasion) {
    return new EarlierRequest(id, occasion.other(id).receivedOn(), on);
  }

  /** A further notice is dispensed with only where an earlier one was given on such a ground. */
  @Cites("FOIA 2000 s.17(6)")
  private static List<Refusal> noticeWasGiven(
      RefuseStrand c, List<OutrightRefusal> grounds, Occasion occasion) {
    CaseId notice = c.notice();
    if (notice == null) {
      return List.of();
    }
    LocalDate given = occasion.other(notice).refusedOn();
    return Rule.unless(
        given != null
            && !given.isAfter(c.happenedOn())
            && grounds.stream().allMatch(OutrightRefusal::mayNeedNoNotice),
        () -> new NoEarlierNotice(notice));
  }
}
