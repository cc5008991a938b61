package uk.foicasebook.query.deadlines;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import uk.foicasebook.law.time.Remark;

/** Something a reviewer should know, as it is shown. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RemarkView(
    Remark.Kind kind, LocalDate on, int workingDay, String provision, List<String> parts) {
  /** The remark as the law makes it. */
  public static RemarkView of(Remark remark) {
    return new RemarkView(
        remark.kind(),
        remark.on(),
        remark.workingDay(),
        remark.provision().citation(),
        remark.parts());
  }
}
