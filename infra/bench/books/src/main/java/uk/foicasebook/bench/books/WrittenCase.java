package uk.foicasebook.bench.books;

import java.util.List;
import java.util.Optional;

/**
 * A case as it is stored, in lines for {@code COPY}.
 *
 * @param facts each with the time it was recorded, in the order of time
 * @param reference for {@code case_reference}
 * @param watched for {@code watched_case}; none where it is closed
 * @param subjectKeys for {@code subject_key}; none where the keys were destroyed
 * @param dataKeys for {@code data_key}; likewise
 */
record WrittenCase(
    List<WrittenFact> facts,
    String reference,
    Optional<String> watched,
    List<String> subjectKeys,
    List<String> dataKeys) {}
