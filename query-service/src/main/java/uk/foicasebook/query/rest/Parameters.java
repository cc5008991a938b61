package uk.foicasebook.query.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The query parameters that a handler's argument is read from: so they are known, and described.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Parameters {
  Named[] value();

  /** One of them, and what it asks for. */
  @interface Named {
    String name();

    String says();
  }
}
