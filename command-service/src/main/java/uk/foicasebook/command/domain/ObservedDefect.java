package uk.foicasebook.command.domain;

import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.DefectKind;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.StrandId;

/** Something a person saw wrong with a response that was sent, which no rule could see. */
public record ObservedDefect(
    DefectKind defect,
    @Nullable PartNumber part,
    @Nullable StrandId strand,
    @Nullable String exemption,
    @Nullable ProtectedText note) {}
