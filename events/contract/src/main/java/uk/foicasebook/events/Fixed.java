package uk.foicasebook.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what no correction touches: a value the casebook worked out and nobody entered, or a fact
 * that did something which cannot be undone by calling it a mistake. An identity is never touched
 * either, and needs no mark.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Fixed {}
