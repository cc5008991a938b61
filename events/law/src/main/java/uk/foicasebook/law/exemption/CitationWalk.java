package uk.foicasebook.law.exemption;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.exemption.CitationProblem.Unintelligible;
import uk.foicasebook.law.exemption.CitationToken.Kind;

/** Walks the words of one citation from place to place, and remembers where it stopped. */
final class CitationWalk {

  /** A place the citation stopped at; {@code with} where it was tied to the one before. */
  record Mention(Instrument instrument, Pinpoint place, boolean with) {}

  /** Ends the walk; caught by the reader, never seen outside. */
  static final class Lost extends Exception {
    private static final long serialVersionUID = 1;
    private final transient CitationProblem problem;

    Lost(CitationProblem problem) {
      super(problem.toString(), null, false, false);
      this.problem = problem;
    }

    CitationProblem problem() {
      return problem;
    }
  }

  private final String written;
  private final Map<Instrument, KnownPlaces> known;
  private final List<Mention> mentions = new ArrayList<>();
  private Instrument instrument;
  private Instrument act;
  private @Nullable Pinpoint here;
  private boolean with;
  private boolean range;

  CitationWalk(String written, Instrument otherwise, Map<Instrument, KnownPlaces> known) {
    this.written = written;
    this.known = known;
    this.instrument = otherwise;
    this.act = otherwise == Instrument.FOISA_2002 ? otherwise : Instrument.FOIA_2000;
  }

  List<Mention> walk() throws Lost {
    List<CitationToken> tokens = CitationToken.of(written);
    act = firstAct(tokens);
    instrument = firstNamed(tokens);
    for (CitationToken token : tokens) {
      take(token);
    }
    stop();
    if (mentions.isEmpty() || range) {
      throw new Lost(new Unintelligible(written, ""));
    }
    return mentions;
  }

  /** An enactment named after the number governs it too: {@code 12(5)(e) EIR}. */
  private Instrument firstNamed(List<CitationToken> tokens) {
    for (CitationToken token : tokens) {
      switch (token.kind()) {
        case FOIA, FOISA, SECTION -> {
          return act;
        }
        case EIR, REGULATION -> {
          return Instrument.EIR_2004;
        }
        case WITH, JOIN, RANGE, STEP, NUMBER, SPACE, PLAIN_WORD, UNKNOWN -> {}
      }
    }
    return instrument;
  }

  /** The Act whose sections are meant: the first one named. */
  private Instrument firstAct(List<CitationToken> tokens) {
    for (CitationToken token : tokens) {
      if (token.kind() == Kind.FOIA || token.kind() == Kind.FOISA) {
        return actNamed(token);
      }
    }
    return act;
  }

  private static Instrument actNamed(CitationToken token) {
    return token.kind() == Kind.FOISA ? Instrument.FOISA_2002 : Instrument.FOIA_2000;
  }

  private void take(CitationToken token) throws Lost {
    switch (token.kind()) {
      case FOIA, FOISA -> {
        act = actNamed(token);
        turnTo(act);
      }
      case SECTION -> turnTo(act);
      case EIR, REGULATION -> turnTo(Instrument.EIR_2004);
      case WITH -> {
        stop();
        with = true;
      }
      case RANGE -> range = true;
      case NUMBER -> number(token);
      case STEP -> step(token);
      case UNKNOWN -> throw new Lost(new Unintelligible(written, token.text()));
      case JOIN, SPACE, PLAIN_WORD -> {}
    }
  }

  private void turnTo(Instrument named) {
    if (named != instrument) {
      stop();
      here = null;
      instrument = named;
    }
  }

  private KnownPlaces places() {
    return known.getOrDefault(instrument, new KnownPlaces(List.of()));
  }

  /** A bare number is a section, unless it can only be a step: {@code 40(2) & 3A(a)}. */
  private void number(CitationToken token) throws Lost {
    Pinpoint from = here;
    if (from != null && !places().hasSection(token.step())) {
      if (range || places().follow(from, token.step()).isPresent()) {
        step(token);
        return;
      }
    }
    if (range) {
      throw new Lost(new Unintelligible(written, token.text()));
    }
    stop();
    here = new Pinpoint(token.step(), List.of());
  }

  private void step(CitationToken token) throws Lost {
    Pinpoint from = here;
    if (from == null) {
      throw new Lost(new Unintelligible(written, token.text()));
    }
    if (range) {
      run(from, token);
      return;
    }
    Pinpoint to = places().follow(from, token.step()).orElseGet(() -> tight(from, token.step()));
    if (!to.isUnder(from)) {
      stop();
    }
    here = to;
  }

  /** {@code 31(1a)} is a slip for 31(1)(a); anything else unknown is kept as it was written. */
  private Pinpoint tight(Pinpoint from, String step) {
    int letter = step.length() - 1;
    if (letter > 0 && Character.isDigit(step.charAt(0))) {
      Pinpoint split =
          from.child(step.substring(0, letter))
              .child(step.substring(letter).toLowerCase(Locale.ROOT));
      if (places().contains(split)) {
        return split;
      }
    }
    return from.child(step);
  }

  private void run(Pinpoint from, CitationToken token) throws Lost {
    List<Pinpoint> run = places().run(from, token.step());
    if (run.isEmpty()) {
      throw new Lost(new Unintelligible(written, "-" + token.text()));
    }
    for (Pinpoint place : run) {
      stop();
      here = place;
    }
    range = false;
  }

  /** The walk goes on elsewhere: where it was is a place the citation named. */
  private void stop() {
    Pinpoint place = here;
    if (place != null && !isLast(place)) {
      mentions.add(new Mention(instrument, place, with));
      with = false;
    }
  }

  private boolean isLast(Pinpoint place) {
    return !mentions.isEmpty()
        && mentions.getLast().place().equals(place)
        && mentions.getLast().instrument() == instrument;
  }
}
