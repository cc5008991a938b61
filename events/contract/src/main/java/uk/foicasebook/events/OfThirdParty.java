package uk.foicasebook.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks protected text that names, comes from, or speaks of a third party who was asked for a view.
 * It is kept under the third parties' key and goes when they are erased.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface OfThirdParty {}
