package uk.foicasebook.law;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the provision that a rule implements, and the provision that a test proves.
 *
 * <p>Both sides are walked to write {@code law-coverage.md}: a rule without a test, or a test
 * without a rule, shows up there as a difference.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
@Repeatable(Cites.All.class)
public @interface Cites {

  /** The provisions, each written one way, for example {@code FOIA 2000 s.10(3)}. */
  String[] value();

  /** What the citation is. */
  CitationKind kind() default CitationKind.STATUTE;

  /** Holds several citations of different kinds on one rule. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
  @interface All {
    /** The citations. */
    Cites[] value();
  }
}
