package uk.foicasebook.events;

/** A fact in the life of a case, by chapter. */
public sealed interface CaseEvent extends Fact
    permits IntakeEvent,
        ClockEvent,
        SearchEvent,
        ExemptionEvent,
        ResponseEvent,
        ReviewEvent,
        RegulatorEvent,
        RecordsEvent {}
