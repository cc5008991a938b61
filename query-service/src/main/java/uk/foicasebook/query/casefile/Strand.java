package uk.foicasebook.query.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.EarlierRequest;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.StrandId;

/**
 * What a search found or would find, with its own determination.
 *
 * @param parts the questions it answers; none means the request as a whole
 * @param description null only where a fact about the strand is known and its naming is not, as can
 *     happen in a view of a past day
 */
public record Strand(
    StrandId id,
    List<PartNumber> parts,
    @Nullable ProtectedText description,
    Finding finding,
    List<Ground> withheldUnder,
    List<Ground> neitherConfirmedNorDeniedUnder,
    List<Refusal> refusedUnder,
    List<Answer> answers) {

  /** A provision relied on, and why. */
  public record Ground(ProvisionCode provision, @Nullable ProtectedText why) {}

  /** A provision it is refused under without an exemption, and what that points to. */
  public record Refusal(
      ProvisionCode provision,
      List<EarlierRequest> earlier,
      @Nullable EarlierRequest notice,
      @Nullable ProtectedText why) {}

  /** What is said in answer to one part. */
  public record Answer(PartNumber part, LocalDate draftedOn, ProtectedText text) {}

  static Strand unnamed(StrandId id) {
    return new Strand(
        id, List.of(), null, Finding.NOT_STATED, List.of(), List.of(), List.of(), List.of());
  }

  /**
   * How the strand is determined by what is recorded of it: derived from its facts, never stored.
   * Whether it was passed on only the case knows.
   */
  public Determination determination() {
    if (!neitherConfirmedNorDeniedUnder.isEmpty()) {
      return Determination.NEITHER_CONFIRMED_NOR_DENIED;
    }
    if (finding == Finding.NOT_HELD) {
      return Determination.NOT_HELD;
    }
    if (!refusedUnder.isEmpty()) {
      return Determination.REFUSED;
    }
    if (!withheldUnder.isEmpty()) {
      return Determination.WITHHELD;
    }
    return answers.isEmpty() ? Determination.UNDETERMINED : Determination.DISCLOSED;
  }

  /** The provisions the determination rests on, in the order they were applied. */
  public List<ProvisionCode> provisions() {
    return switch (determination()) {
      case NEITHER_CONFIRMED_NOR_DENIED -> codes(neitherConfirmedNorDeniedUnder);
      case WITHHELD -> codes(withheldUnder);
      case REFUSED -> refusedUnder.stream().map(Refusal::provision).toList();
      case NOT_HELD, DISCLOSED, TRANSFERRED, UNDETERMINED -> List.of();
    };
  }

  /** Whether the strand is about this part: it names it, or names none and so is about all. */
  public boolean concerns(PartNumber part) {
    return parts.isEmpty() || parts.contains(part);
  }

  private static List<ProvisionCode> codes(List<Ground> grounds) {
    return grounds.stream().map(Ground::provision).toList();
  }

  Strand described(List<PartNumber> parts, ProtectedText description, Finding finding) {
    return new Strand(
        id,
        List.copyOf(parts),
        description,
        finding,
        withheldUnder,
        neitherConfirmedNorDeniedUnder,
        refusedUnder,
        answers);
  }

  Strand withheld(Ground ground) {
    return new Strand(
        id,
        parts,
        description,
        finding,
        Lists.replacing(withheldUnder, ground, Ground::provision),
        neitherConfirmedNorDeniedUnder,
        refusedUnder,
        answers);
  }

  Strand neitherConfirmedNorDenied(List<Ground> grounds) {
    return new Strand(
        id,
        parts,
        description,
        finding,
        withheldUnder,
        List.copyOf(grounds),
        refusedUnder,
        answers);
  }

  Strand refused(Refusal refusal) {
    return new Strand(
        id,
        parts,
        description,
        finding,
        withheldUnder,
        neitherConfirmedNorDeniedUnder,
        Lists.replacing(refusedUnder, refusal, Refusal::provision),
        answers);
  }

  /** Without a provision, against whichever duty it was. */
  Strand reliedOnNoMore(ProvisionCode provision) {
    return new Strand(
        id,
        parts,
        description,
        finding,
        withheldUnder.stream().filter(g -> !g.provision().equals(provision)).toList(),
        neitherConfirmedNorDeniedUnder.stream()
            .filter(g -> !g.provision().equals(provision))
            .toList(),
        refusedUnder.stream().filter(r -> !r.provision().equals(provision)).toList(),
        answers);
  }

  Strand answered(Answer answer) {
    return new Strand(
        id,
        parts,
        description,
        finding,
        withheldUnder,
        neitherConfirmedNorDeniedUnder,
        refusedUnder,
        Lists.replacing(answers, answer, Answer::part));
  }
}
