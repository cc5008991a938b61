package uk.foicasebook.command.publish;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How facts are published.
 *
 * @param enabled false where another process does it
 * @param topic the topic of the facts of all cases
 * @param calendarTopic the topic of the facts of the calendar, which has one partition
 * @param authorityTopic the topic of the facts of the authorities, which has one partition
 * @param partitions fixed for ever: a case must not move to another partition
 * @param replicas how many brokers hold each partition
 * @param batch how many facts are sent before their acknowledgements are awaited
 * @param retry how long to wait after a failure, and between two looks for the broker
 * @param claimInterval how often an instance that does not publish tries to take over
 */
@ConfigurationProperties("casebook.publisher")
public record PublisherProperties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("foi.case-events") String topic,
    @DefaultValue("foi.calendar") String calendarTopic,
    @DefaultValue("foi.authorities") String authorityTopic,
    @DefaultValue("6") int partitions,
    @DefaultValue("1") short replicas,
    @DefaultValue("500") int batch,
    @DefaultValue("1s") Duration retry,
    @DefaultValue("2s") Duration claimInterval) {}
