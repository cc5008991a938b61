package uk.foicasebook.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks protected text that comes from, or speaks of, the requester. It is kept under the
 * requester's key and goes when they are erased; every other protected text of a case is kept under
 * the case's own key.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface OfRequester {}
