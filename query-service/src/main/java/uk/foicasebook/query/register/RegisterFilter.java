package uk.foicasebook.query.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.RequesterType;
import uk.foicasebook.law.time.DeadlineStatus.State;
import uk.foicasebook.query.rest.Arguments;
import uk.foicasebook.query.rest.Parameters;
import uk.foicasebook.query.rest.Parameters.Named;

/**
 * Which cases are asked for. What is null or empty asks for nothing.
 *
 * @param exemption a provision relied on, or one it is within
 * @param text words of the request, of its answers or of notes, as one types them for a search
 */
@Parameters({
  @Named(name = "reference", says = "The authority's own number"),
  @Named(name = "status", says = "How the answer stands today: open, due-today, overdue, ..."),
  @Named(name = "phase", says = "Where the case is in its life; several with commas"),
  @Named(name = "officer", says = "Who has it; none for cases that nobody has"),
  @Named(name = "team", says = "Which team has it; none for cases that no team has"),
  @Named(name = "due-from", says = "The answer is or was due on this day or later"),
  @Named(name = "due-to", says = "The answer is or was due on this day or earlier"),
  @Named(name = "received-from", says = "Received on this day or later"),
  @Named(name = "received-to", says = "Received on this day or earlier"),
  @Named(name = "exemption", says = "A provision relied on, at any level: FOIA 2000 s.31"),
  @Named(name = "regime", says = "The regime it is handled under; several with commas"),
  @Named(name = "requester-type", says = "The kind of requester; several with commas"),
  @Named(name = "text", says = "Words of the request, its answers or notes: depot -noise \"gate\"")
})
record RegisterFilter(
    @Nullable String reference,
    List<State> states,
    List<Phase> phases,
    @Nullable String officer,
    @Nullable String team,
    @Nullable LocalDate dueFrom,
    @Nullable LocalDate dueTo,
    @Nullable LocalDate receivedFrom,
    @Nullable LocalDate receivedTo,
    @Nullable String exemption,
    List<Regime> regimes,
    List<RequesterType> requesterTypes,
    @Nullable String text) {

  /** Asks for cases that nobody has. */
  static final String NONE = "none";

  static RegisterFilter read(Arguments arguments) {
    return new RegisterFilter(
        arguments.text("reference"),
        arguments.choices("status", State.class),
        arguments.choices("phase", Phase.class),
        arguments.text("officer"),
        arguments.text("team"),
        arguments.day("due-from"),
        arguments.day("due-to"),
        arguments.day("received-from"),
        arguments.day("received-to"),
        provision(arguments.text("exemption")),
        arguments.choices("regime", Regime.class),
        arguments.choices("requester-type", RequesterType.class),
        arguments.text("text"));
  }

  /** A bare section is of the first Act, a bare regulation of the regulations of 2004. */
  private static @Nullable String provision(@Nullable String text) {
    if (text == null) {
      return null;
    }
    if (text.startsWith("s.")) {
      return "FOIA 2000 " + text;
    }
    return text.startsWith("reg ") ? "EIR 2004 " + text : text;
  }
}
