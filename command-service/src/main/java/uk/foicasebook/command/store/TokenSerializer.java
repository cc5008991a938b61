package uk.foicasebook.command.store;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Writes and reads tracking tokens and nothing else. Axon's {@code ReplayToken}, which every reset
 * leaves behind, holds a value of type {@code Object}; Jackson 3 reads that only if it is told
 * which packages may appear, and without it the publisher would shut down after a reset.
 */
final class TokenSerializer {
  private TokenSerializer() {}

  static Serializer create() {
    return Jackson3Serializer.builder()
        .jsonMapperBuilderCustomizer(
            mapper ->
                mapper.polymorphicTypeValidator(
                    BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.axonframework.eventhandling.")
                        .allowIfSubType("java.util.")
                        .allowIfSubType("java.lang.")
                        .build()))
        .build();
  }
}
