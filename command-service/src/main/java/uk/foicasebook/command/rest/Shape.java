package uk.foicasebook.command.rest;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a value must look like in JSON. Built from a command's own components, and used twice: to
 * read what was sent, and to describe what may be.
 */
sealed interface Shape {

  /**
   * One line of text.
   *
   * @param longest in characters
   * @param make the value from the text
   */
  record Line(int longest, Function<String, Object> make) implements Shape {}

  /**
   * Running text, of several lines perhaps.
   *
   * @param longest in characters
   */
  record Prose(int longest, Function<String, Object> make) implements Shape {}

  /** A civil day. */
  record Day() implements Shape {}

  /** A civil day, or a moment of which the United Kingdom's civil day is taken. */
  record DayOrMoment() implements Shape {}

  /** A moment, with its offset from UTC. */
  record Moment() implements Shape {}

  /** One of a fixed few. */
  record Choice(List<? extends Enum<?>> values) implements Shape {}

  /** A whole number. */
  record Whole() implements Shape {}

  /** The identity of a case. */
  record Identity() implements Shape {}

  /** Yes or no. */
  record Flag() implements Shape {}

  /** Several of a kind, in order. */
  record Several(Shape of) implements Shape {}

  /** Any value: what kind it should be depends on where it is to stand. */
  record Any() implements Shape {}

  /** The official list of bank holidays, as it is published. */
  record Official() implements Shape {}

  /**
   * An object with named members.
   *
   * @param made by this constructor, of all members in their order
   * @param names of the members
   */
  record Members(Constructor<? extends Record> made, List<Member> members, Set<String> names)
      implements Shape {
    Members(Constructor<? extends Record> made, List<Member> members) {
      this(
          made,
          members,
          members.stream().map(Member::name).collect(Collectors.toUnmodifiableSet()));
    }
  }

  /**
   * A member of an object.
   *
   * @param required whether it must be there and not null
   */
  record Member(String name, Shape shape, boolean required) {}
}
