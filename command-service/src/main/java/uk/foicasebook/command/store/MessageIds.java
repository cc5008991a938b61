package uk.foicasebook.command.store;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import org.axonframework.common.IdentifierFactory;

/**
 * What Axon names its messages by, facts among them: UUIDs of version 7. Those of facts come to lie
 * beside each other in the store's index, and an id does not wait its turn at the one source of
 * randomness of the virtual machine, as each of half a dozen a command did.
 *
 * <p>Axon finds it by {@code META-INF/services}, before there are any beans: the time in an id is
 * the machine's, and nobody reads it. When a fact was recorded is in its metadata.
 */
public final class MessageIds extends IdentifierFactory {
  private final NoArgGenerator generator = Generators.timeBasedEpochGenerator();

  @Override
  public String generateIdentifier() {
    return generator.generate().toString();
  }
}
