package uk.foicasebook.query.calculator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.time.ClockFact;
import uk.foicasebook.law.time.Receipt;

/**
 * What the calculator is asked.
 *
 * @param knownOn counts with the edition of the calendar that was known on that day; null for the
 *     newest
 */
record Question(Receipt receipt, @Nullable LocalDate knownOn, List<ClockFact> facts) {}
