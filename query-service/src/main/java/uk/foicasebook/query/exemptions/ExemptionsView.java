package uk.foicasebook.query.exemptions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.query.exemptions.ExemptionUseRow.Against;

/**
 * Which exemptions were relied on in a period.
 *
 * @param from the first day of the responses that are counted; null from the beginning
 * @param to the last one
 * @param cases how many cases relied on any
 * @param behind how many of the authority's cases stand still and may be wrong or missing here
 * @param definitions what each figure means
 */
record ExemptionsView(
    @Nullable LocalDate from,
    LocalDate to,
    long cases,
    List<Section> sections,
    int behind,
    Map<String, String> definitions) {

  static final Map<String, String> DEFINITIONS =
      Map.of(
          "cases",
          "Cases in which a response relied on it. A case counts once under each section and once"
              + " under each provision, so that the figures of a list add up to more than all.",
          "maintained, outweighed, unweighed",
          "Of these, what the public interest came down on when it was weighed last, or that no"
              + " balance is on record.",
          "reviewed, droppedAtReview",
          "Cases in which a review with an outcome was about it, and those in which it was then no"
              + " longer relied on.",
          "decisionNotices, rejected",
          "Cases in which a decision notice was served, and those in which the Commissioner or a"
              + " tribunal found it not to apply.");

  /** A section. */
  record Section(String section, long cases, String drillDown, List<Provision> provisions) {}

  /** A provision, against one duty. */
  record Provision(
      String provision,
      Against against,
      long cases,
      long maintained,
      long outweighed,
      long unweighed,
      long reviewed,
      long droppedAtReview,
      long decisionNotices,
      long rejected,
      String drillDown) {}
}
