package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.RegulatorCommand.SendIcoSubmission;
import uk.foicasebook.command.domain.RegulatorRefusal.AppealPending;
import uk.foicasebook.command.domain.RegulatorRefusal.BeforeWhatItFollows;
import uk.foicasebook.command.domain.RegulatorRefusal.EndsBeforeItBegins;
import uk.foicasebook.command.domain.RegulatorRefusal.LetterOfOtherComplaint;
import uk.foicasebook.command.domain.RegulatorRefusal.StepNumberTwice;
import uk.foicasebook.command.domain.RegulatorRefusal.StepsOutstanding;
import uk.foicasebook.command.domain.RegulatorRefusal.StepsWithoutPeriod;
import uk.foicasebook.command.domain.RegulatorRefusal.UnknownIcoComplaint;
import uk.foicasebook.command.domain.RegulatorRefusal.UnknownIcoLetter;
import uk.foicasebook.command.domain.RegulatorRefusal.UnknownNotice;
import uk.foicasebook.events.IcoComplaintId;
import uk.foicasebook.events.NoticeId;
import uk.foicasebook.events.NoticeStep;
import uk.foicasebook.events.RegulatorEvent.IcoLetterRecorded;
import uk.foicasebook.law.Cites;

/**
 * How what the Commissioner, the tribunals and the authority write to one another hangs together.
 */
final class RegulatorRules {
  private RegulatorRules() {}

  /** The complaint is on file. */
  static List<Refusal> known(IcoComplaintId complaint, CaseFile file) {
    return Rule.unless(
        file.regulator().file().complaints().has(complaint),
        () -> new UnknownIcoComplaint(complaint));
  }

  /** The name is free, or already stands for just this. */
  static <K, V> List<Refusal> free(
      Entries<K, V> known, K name, V entry, Function<K, ? extends Refusal> taken) {
    return Rule.given(
        known.find(name).filter(other -> !other.equals(entry)).map(_ -> taken.apply(name)));
  }

  /** A period ends no earlier than the day it begins. */
  static List<Refusal> forwards(LocalDate begins, @Nullable LocalDate ends) {
    return ends != null && ends.isBefore(begins)
        ? List.of(new EndsBeforeItBegins(begins, ends))
        : List.of();
  }

  /** Nothing follows what has not come. */
  static List<Refusal> follows(LocalDate happenedOn, Optional<LocalDate> followed) {
    return Rule.given(
        followed
            .filter(happenedOn::isBefore)
            .map(before -> new BeforeWhatItFollows(happenedOn, before)));
  }

  /** A letter that is answered is one about the complaint, and came before. */
  static List<Refusal> letterOf(SendIcoSubmission c, CaseFile file) {
    if (c.letter() == null) {
      return List.of();
    }
    Optional<IcoLetterRecorded> letter = file.regulator().file().letters().find(c.letter());
    if (letter.isEmpty()) {
      return List.of(new UnknownIcoLetter(c.letter()));
    }
    return letter.get().complaint().equals(c.complaint())
        ? follows(c.happenedOn(), letter.map(IcoLetterRecorded::happenedOn))
        : List.of(new LetterOfOtherComplaint(c.letter(), c.complaint()));
  }

  /** A notice that is complied with by writing is an information notice, and came before. */
  @Cites("FOIA 2000 s.51(1)")
  static List<Refusal> informationNoticeOf(SendIcoSubmission c, CaseFile file) {
    if (c.notice() == null) {
      return List.of();
    }
    Notices notices = file.regulator().notices();
    return notices.information().has(c.notice())
        ? follows(c.happenedOn(), notices.sentOn(c.notice()))
        : List.of(new UnknownNotice(c.notice()));
  }

  /** Steps have numbers of their own, strands there are, and a period. */
  @Cites("FOIA 2000 s.50(4)")
  static List<Refusal> steps(List<NoticeStep> steps, @Nullable LocalDate complyBy, CaseFile file) {
    if (!steps.isEmpty() && complyBy == null) {
      return List.of(new StepsWithoutPeriod());
    }
    Optional<StepNumberTwice> twice =
        steps.stream()
            .map(NoticeStep::number)
            .filter(number -> steps.stream().filter(s -> s.number().equals(number)).count() > 1)
            .findFirst()
            .map(StepNumberTwice::new);
    return twice.isPresent()
        ? List.of(twice.get())
        : StrandRules.known(steps.stream().flatMap(s -> s.strands().stream()).toList(), file);
  }

  /** What stands in the way of calling a notice dealt with: an appeal, or steps not taken. */
  static List<Refusal> unfinished(NoticeId notice, Regulator regulator) {
    return Rule.given(
        regulator
            .appeals()
            .pendingAgainst(notice)
            .<Refusal>map(appeal -> new AppealPending(notice, appeal))
            .or(
                () ->
                    Optional.of(regulator.outstanding(notice))
                        .filter(steps -> !steps.isEmpty())
                        .map(
                            steps ->
                                new StepsOutstanding(
                                    notice, steps.stream().map(NoticeStep::number).toList()))));
  }
}
