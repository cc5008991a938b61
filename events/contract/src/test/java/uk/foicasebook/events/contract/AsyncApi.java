package uk.foicasebook.events.contract;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.foicasebook.events.AuthorityEvent;
import uk.foicasebook.events.CalendarEvent;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.wire.StoredName;

/** The AsyncAPI document of the topics: a frame by hand, and every fact in every revision. */
final class AsyncApi {
  private static final String FRAME =
      """
      # Generated from the sealed facts; accept a change with: mvn test -Dapprove
      asyncapi: 3.0.0
      info:
        title: FOI Casebook facts
        version: 1.0.0
        description: >-
          Every fact of every case, of the calendar and of every authority, as it is stored. CloudEvents 1.0 over Kafka in
          binary mode. Within one key, facts arrive in the order of their revision; one that was sent
          twice carries the same id and the same hash. A fact keeps its meaning within a revision.
      defaultContentType: application/json
      channels:
        caseEvents:
          address: foi.case-events
          description: The key is the case id. Kept for ever, never compacted.
          bindings:
            kafka:
              partitions: 6
              topicConfiguration:
                cleanup.policy: [delete]
                retention.ms: -1
          messages:
      %s
        calendar:
          address: foi.calendar
          description: The key is the word calendar. One partition, read whole by every instance.
          bindings:
            kafka:
              partitions: 1
              topicConfiguration:
                cleanup.policy: [delete]
                retention.ms: -1
          messages:
      %s
        authorities:
          address: foi.authorities
          description: The key is authority/ and the authority's id. One partition. No query reads it yet.
          bindings:
            kafka:
              partitions: 1
              topicConfiguration:
                cleanup.policy: [delete]
                retention.ms: -1
          messages:
      %s
      operations:
        publishCaseEvents:
          action: send
          channel:
            $ref: '#/channels/caseEvents'
        publishCalendar:
          action: send
          channel:
            $ref: '#/channels/calendar'
        publishAuthorities:
          action: send
          channel:
            $ref: '#/channels/authorities'
      components:
        messages:
      %s
        messageTraits:
          caseEvent:
            headers:
              $ref: '#/components/schemas/headers'
            bindings:
              kafka:
                key:
                  type: string
                  format: uuid
          calendarEvent:
            headers:
              $ref: '#/components/schemas/headers'
            bindings:
              kafka:
                key:
                  const: calendar
          authorityEvent:
            headers:
              $ref: '#/components/schemas/headers'
            bindings:
              kafka:
                key:
                  type: string
                  pattern: '^authority/'
        schemas:
          headers:
            type: object
            required: [ce_specversion, ce_id, ce_type, ce_source, ce_subject, ce_time, content-type, ce_caserevision, ce_position, metadata]
            properties:
              ce_specversion: {const: '1.0'}
              ce_id: {type: string, description: The identity of the fact in the store.}
              ce_type: {type: string, description: 'uk.foicasebook.{name}.r{revision}'}
              ce_source: {type: string, description: '/authorities/{authority}'}
              ce_subject: {type: string, description: The key again.}
              ce_time: {type: string, format: date-time, description: When the fact was recorded.}
              content-type: {const: application/json}
              ce_caserevision: {type: string, pattern: '^[0-9]+$', description: 'The place of the fact under its key, from 0, without gaps.'}
              ce_position: {type: string, pattern: '^[0-9]+$', description: 'The place in the store; grows, with gaps.'}
              metadata: {type: string, contentMediaType: application/json, description: 'Who, why, when and the chained hash, as stored: a flat object of strings.'}
      """;

  private AsyncApi() {}

  static String document() {
    return FRAME.formatted(
        references(of(CaseEvent.class)),
        references(of(CalendarEvent.class)),
        references(of(AuthorityEvent.class)),
        Stream.of(
                messages(of(CaseEvent.class), "caseEvent"),
                messages(of(CalendarEvent.class), "calendarEvent"),
                messages(of(AuthorityEvent.class), "authorityEvent"))
            .collect(Collectors.joining("\n")));
  }

  private static List<StoredName> of(Class<?> chapter) {
    return Golden.demanded().stream()
        .filter(golden -> chapter.isAssignableFrom(golden.kind()))
        .map(Golden::name)
        .toList();
  }

  private static String references(List<StoredName> names) {
    return names.stream()
        .map("      %1$s: {$ref: '#/components/messages/%1$s'}"::formatted)
        .collect(Collectors.joining("\n"));
  }

  private static String messages(List<StoredName> names, String trait) {
    return names.stream().map(name -> message(name, trait)).collect(Collectors.joining("\n"));
  }

  private static String message(StoredName name, String trait) {
    return """
        %1$s:
          name: uk.foicasebook.%1$s
          traits:
            - $ref: '#/components/messageTraits/%2$s'
          payload:
            schemaFormat: application/schema+json;version=draft-2020-12
            schema:
              $ref: 'schemas/%1$s.schema.json'"""
        .formatted(name, trait)
        .indent(4)
        .stripTrailing();
  }
}
