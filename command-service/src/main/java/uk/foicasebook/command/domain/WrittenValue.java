package uk.foicasebook.command.domain;

/** A value of any kind, as JSON text: what kind it should be depends on where it is to stand. */
public record WrittenValue(String json) {
  /** Never the value: it may be somebody's words. */
  @Override
  public String toString() {
    return "WrittenValue[" + json.length() + " characters]";
  }
}
