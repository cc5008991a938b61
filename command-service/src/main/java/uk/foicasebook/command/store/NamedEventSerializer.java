package uk.foicasebook.command.store;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.aggregate.Signature;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.wire.EventJson;
import uk.foicasebook.events.wire.EventNames;
import uk.foicasebook.events.wire.Metadata;

/**
 * Axon's way to the contract's one mapper: facts under their stored names, read through their
 * history whatever their revision. An unknown name is an exception; Axon's own serializers answer
 * it with a type that no handler matches, and the fact would be skipped.
 */
final class NamedEventSerializer implements Serializer {
  private final Converter converter = new ChainingConverter();

  @Override
  public <T> SerializedObject<T> serialize(@Nullable Object fact, Class<T> representation) {
    if (!(fact instanceof Fact stored)) {
      throw new IllegalArgumentException("Only facts are stored here, not " + fact);
    }
    var bytes =
        new SimpleSerializedObject<>(
            EventJson.write(stored), byte[].class, typeForClass(stored.getClass()));
    return converter.convert(bytes, representation);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <S, T> T deserialize(SerializedObject<S> serialized) {
    var bytes = converter.convert(serialized, byte[].class).getData();
    var type = serialized.getType();
    if (SerializedMetaData.isSerializedMetaData(serialized)) {
      return (T) MetaData.with(Signature.KEY, Metadata.read(bytes).provenance());
    }
    return (T) EventJson.read(type.getName(), Integer.parseInt(type.getRevision()), bytes);
  }

  @Override
  public Class<?> classForType(SerializedType type) {
    return MetaData.class.getName().equals(type.getName())
        ? MetaData.class
        : EventNames.FACTS.kindOf(type.getName());
  }

  @Override
  public SerializedType typeForClass(@Nullable Class type) {
    if (type == null || !Fact.class.isAssignableFrom(type)) {
      throw new IllegalArgumentException("Only facts have a stored name, not " + type);
    }
    var name = EventNames.FACTS.nameOf(type.asSubclass(Fact.class));
    return new SimpleSerializedType(name.name(), Integer.toString(name.revision()));
  }

  @Override
  public <T> boolean canSerializeTo(Class<T> representation) {
    return converter.canConvert(byte[].class, representation);
  }

  @Override
  public Converter getConverter() {
    return converter;
  }
}
