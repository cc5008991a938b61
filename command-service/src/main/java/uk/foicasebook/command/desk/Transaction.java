package uk.foicasebook.command.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.foicasebook.command.aggregate.Heads;
import uk.foicasebook.command.aggregate.Instruction;
import uk.foicasebook.command.aggregate.Recorded;
import uk.foicasebook.command.aggregate.Reliance;
import uk.foicasebook.command.aggregate.StaleRevision;
import uk.foicasebook.command.config.UkCivilDay;
import uk.foicasebook.command.desk.Answer.FactAnswer;
import uk.foicasebook.command.documents.Attachments;
import uk.foicasebook.command.domain.Command;
import uk.foicasebook.command.domain.Decision;
import uk.foicasebook.command.domain.ErasureRefusal.InAnotherCase;
import uk.foicasebook.command.domain.IntakeCommand.ReceiveRequest;
import uk.foicasebook.command.domain.RecordsCommand.ErasePersonalData;
import uk.foicasebook.command.domain.ResponseCommand.AttachDocument;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.RecordsEvent.FactCorrected;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.wire.EventNames;

/**
 * One attempt: all commands of a submission decided, and their facts, their receipt and their
 * reference written in one PostgreSQL transaction.
 */
@Component
class Transaction {
  private final CommandBus commands;
  private final TransactionManager transactions;
  private final Receipts receipts;
  private final References references;
  private final Heads heads;
  private final FactsSince factsSince;
  private final WatchedCases watched;
  private final Erasures erasures;
  private final Attachments attachments;
  private final SameRequester sameRequester;
  private final Clock clock;

  Transaction(
      CommandBus commands,
      TransactionManager transactions,
      Receipts receipts,
      References references,
      Heads heads,
      FactsSince factsSince,
      WatchedCases watched,
      Erasures erasures,
      Attachments attachments,
      SameRequester sameRequester,
      Clock clock) {
    this.commands = commands;
    this.transactions = transactions;
    this.receipts = receipts;
    this.references = references;
    this.heads = heads;
    this.factsSince = factsSince;
    this.watched = watched;
    this.erasures = erasures;
    this.attachments = attachments;
    this.sameRequester = sameRequester;
    this.clock = clock;
  }

  Outcome run(Submission submission) {
    var messages = messages(submission);
    var work = DefaultUnitOfWork.startAndGet(messages.getFirst());
    var reliance = Reliance.begunIn(work);
    try {
      work.attachTransaction(transactions);
      return decided(submission, messages, work, reliance);
    } catch (RuntimeException failure) {
      undo(work, failure);
      reliance.forget();
      throw failure;
    }
  }

  /** What is told that stores no fact is only told while what it rests on stands. */
  private Outcome decided(
      Submission submission,
      List<CommandMessage<Command>> messages,
      UnitOfWork<?> work,
      Reliance reliance) {
    try {
      var answer = record(submission, messages);
      if (answer.facts().isEmpty()) {
        heads.demand(reliance.revisions());
      }
      work.commit();
      if (erases(submission)) {
        erasures.carryOut();
      }
      return new Outcome.Answered(answer);
    } catch (NotAsStored | CommandExecutionException no) {
      var outcome = saidNo(no, submission);
      heads.demand(reliance.revisions());
      undo(work, no);
      return outcome;
    }
  }

  private static void undo(UnitOfWork<?> work, RuntimeException why) {
    if (work.isActive()) {
      work.rollback(why);
    }
  }

  /** Facts are only queued until the commit; the receipt goes first, where a twin would wait. */
  private Answer record(Submission submission, List<CommandMessage<Command>> messages) {
    eraseElsewhere(submission);
    var recorded = messages.stream().map(this::send).toList();
    demandDocuments(submission);
    var facts = recorded.stream().flatMap(each -> each.facts().stream()).toList();
    var answer = answer(submission, recorded.getLast(), facts);
    if (submission.retryKey() != null) {
      receipts.keep(submission.person(), submission.retryKey(), answer);
    }
    for (var fact : facts) {
      if (fact instanceof RequestReceived opening) {
        references.claim(opening.authority(), opening.reference(), CaseId.of(submission.stream()));
      }
      var reference = recorded.getLast().reference();
      if (fact instanceof FactCorrected correction && reference != null && renames(correction)) {
        references.claim(
            submission.person().authority(), reference, CaseId.of(submission.stream()));
      }
    }
    watched.note(submission.stream(), submission.person().authority(), facts);
    erasures.note(submission.stream(), facts);
    return answer;
  }

  /** Asked once all was accepted: who may not see the case learns nothing of its documents. */
  private void demandDocuments(Submission submission) {
    var mismatches =
        submission.orders().stream()
            .flatMap(
                order ->
                    order.command() instanceof AttachDocument attaching
                        ? attachments.of(CaseId.of(submission.stream()), attaching).stream()
                        : Stream.empty())
            .toList();
    if (!mismatches.isEmpty()) {
      throw new NotAsStored(mismatches);
    }
  }

  /** Each of the cases decides for itself, and one that refuses has none of them erased. */
  private void eraseElsewhere(Submission submission) {
    for (var order : submission.orders()) {
      if (order.command() instanceof ErasePersonalData erasure && erasure.everywhere()) {
        var authority = submission.person().authority();
        sameRequester
            .othersThan(CaseId.of(submission.stream()), authority)
            .forEach((id, reference) -> erase(submission, order, id, reference));
      }
    }
  }

  private void erase(Submission submission, Order order, CaseId elsewhere, Reference reference) {
    var stream = elsewhere.toString();
    try {
      var recorded = send(message(submission, stream, order, null));
      erasures.note(stream, recorded.facts());
    } catch (CommandExecutionException refused) {
      throw refused
          .<Decision.Refused>getDetails()
          .map(why -> Decision.refuse(InAnotherCase.of(reference, why.reasons())))
          .map(why -> new CommandExecutionException("refused in another case", refused, why))
          .orElse(refused);
    }
  }

  private static boolean erases(Submission submission) {
    return submission.orders().stream()
        .anyMatch(order -> order.command() instanceof ErasePersonalData);
  }

  /** Whether a correction may have given the case another number. */
  private static boolean renames(FactCorrected correction) {
    return correction.revision() == 0
        && correction.corrections().stream().anyMatch(each -> each.field().equals("reference"));
  }

  private Recorded send(CommandMessage<Command> message) {
    var result = new AtomicReference<CommandResultMessage<? extends Recorded>>();
    commands.<Command, Recorded>dispatch(message, (_, answer) -> result.set(answer));
    var answer = result.get();
    var failure = answer.optionalExceptionResult().orElse(null);
    if (failure instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (failure != null) {
      throw new CommandExecutionException("A command failed", failure);
    }
    return answer.getPayload();
  }

  private List<CommandMessage<Command>> messages(Submission submission) {
    var messages = new ArrayList<CommandMessage<Command>>();
    var expected = submission.expectedRevision();
    for (var order : submission.orders()) {
      messages.add(message(submission, submission.stream(), order, expected));
      expected = null;
    }
    return messages;
  }

  private CommandMessage<Command> message(
      Submission submission, String stream, Order order, @Nullable Long expected) {
    return new Instruction(
            stream,
            submission.person().authority(),
            submission.person().id(),
            submission.person().roles(),
            order.onBehalfOf(),
            order.why(),
            order.knownAt(),
            submission.correlationId(),
            expected)
        .over(withReference(order.command()));
  }

  private Command withReference(Command command) {
    return command instanceof ReceiveRequest request && request.reference() == null
        ? request.under(references.mint(UkCivilDay.of(clock.instant()).getYear()))
        : command;
  }

  private static Answer answer(Submission submission, Recorded last, List<? extends Fact> facts) {
    return new Answer(
        last.reference() == null ? null : CaseId.of(submission.stream()),
        last.reference(),
        last.revision(),
        facts.stream()
            .map(f -> new FactAnswer(EventNames.FACTS.nameOf(f).name(), FactIds.of(f)))
            .toList(),
        submission.stream() + ":" + last.revision());
  }

  private Outcome saidNo(RuntimeException failure, Submission submission) {
    if (failure instanceof NotAsStored differing) {
      return new Outcome.DocumentsDiffer(differing.mismatches());
    }
    if (failure instanceof CommandExecutionException refused) {
      var why = refused.getDetails().orElse(null);
      if (why instanceof Decision.Refused(var reasons)) {
        return new Outcome.Refused(reasons);
      }
      if (why instanceof StaleRevision(var expected, var actual)) {
        return new Outcome.Stale(expected, actual, factsSince.of(submission.stream(), expected));
      }
    }
    throw failure;
  }
}
