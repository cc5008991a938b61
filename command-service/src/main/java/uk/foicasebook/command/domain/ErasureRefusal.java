package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.CaseRefusal.NoSuchCase;
import uk.foicasebook.events.ErasureScope;
import uk.foicasebook.events.HoldId;
import uk.foicasebook.events.HoldReason;
import uk.foicasebook.events.Reference;

/** Personal data cannot be erased, or is erased already. */
public sealed interface ErasureRefusal extends Refusal {

  /** Nothing may be destroyed while a hold stands. */
  record UnderHold(HoldId hold, HoldReason reason) implements ErasureRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.77";
    }
  }

  /** The case is not closed, so the time for which it is kept does not run. */
  record RetentionNotRunning() implements ErasureRefusal {
    @Override
    public String citation() {
      return "UK GDPR Art 5(1)(e)";
    }
  }

  /** The case is to be kept up to this day. */
  record RetentionNotOver(LocalDate until) implements ErasureRefusal {
    @Override
    public String citation() {
      return "UK GDPR Art 5(1)(e)";
    }
  }

  /**
   * The authority still needs the data to do what the Act has it do.
   *
   * @param deadline what is owed or may still come, by the name of its deadline
   */
  record NeededForTask(String deadline, LocalDate by) implements ErasureRefusal {
    @Override
    public String citation() {
      return "UK GDPR Art 17(3)(b)";
    }
  }

  /** Somebody may ask for what is about them, and not for the case. */
  record NotTheirs(ErasureScope scope) implements ErasureRefusal {
    @Override
    public String citation() {
      return "UK GDPR Art 17(1)";
    }
  }

  /**
   * The requester may be the same in several cases; whom else a case speaks of is not looked up.
   */
  record OnlyTheRequester(ErasureScope scope) implements ErasureRefusal {}

  /**
   * Another case in which the same person asked stands against it.
   *
   * @param reference of that case; null where whoever asks may not see it
   */
  record InAnotherCase(@Nullable Reference reference, Refusal reason) implements ErasureRefusal {
    /** What a case said that was asked beside another. */
    public static InAnotherCase of(Reference reference, List<Refusal> reasons) {
      Refusal first = reasons.getFirst();
      return new InAnotherCase(first instanceof NoSuchCase ? null : reference, first);
    }

    @Override
    public @Nullable String citation() {
      return reason.citation();
    }
  }

  /** Who asked was erased, and nobody can be shown it. */
  record RequesterErased() implements ErasureRefusal {}
}
