package uk.foicasebook.command.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foicasebook.command.Casebook;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.command.Requests;

/** What somebody can do who has got hold of the service's own database roles. */
class LeastPrivilegeTest {
  private static final String NOT_ALLOWED = "42501";
  private static String database;

  @BeforeAll
  static void write_a_book() {
    database = Postgres.newDatabase();
    try (var casebook = Casebook.on(database)) {
      assertThat(casebook.post("/cases", Requests.received()).status()).isEqualTo(201);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update domain_event_entry set payload = ''",
        "update domain_event_entry set meta_data = meta_data",
        "update domain_event_entry set sequence_number = 7",
        "update domain_event_entry set global_index = default",
        "delete from domain_event_entry",
        "truncate domain_event_entry",
        "merge into domain_event_entry f using (select 1) x on true when matched then delete",
        "insert into domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,"
            + " time_stamp, payload_type, payload_revision, payload, meta_data)"
            + " values ('', '', 0, '', '', '', '', '', '')"
            + " on conflict (event_identifier) do update set payload = ''",
        "select * from domain_event_entry for update",
        "alter table domain_event_entry drop constraint fact_once_per_revision",
        "alter table domain_event_entry disable trigger all",
        "alter table domain_event_entry owner to casebook_app",
        "alter table domain_event_entry rename to facts",
        "drop table domain_event_entry",
        "create rule quiet as on insert to domain_event_entry do instead nothing",
        "create trigger twist before insert on domain_event_entry"
            + " execute function suppress_redundant_updates_trigger()",
        "create table domain_event_entry_2 (said text)",
        "create function pg_temp.nothing() returns int language c as 'nothing'",
        "select setval('domain_event_entry_global_index_seq', 1)",
        "select nextval('domain_event_entry_global_index_seq')",
        "set session_replication_role = replica",
        "set role postgres",
        "copy domain_event_entry to program 'cat'",
        "update checkpoint set root = root",
        "delete from checkpoint",
        "update checkpoint_head set hash = hash",
        "delete from checkpoint_head",
        "update document_read set why = ''",
        "delete from document_read",
        "truncate document_read",
        "update document_content set bytes = ''",
        "update withheld_content set bytes = ''",
        "update command_receipt set answer = ''",
        "delete from command_receipt",
        "update requester_look_up set person = person",
        "delete from requester_look_up",
        "update flyway_schema_history set success = false",
        "delete from flyway_schema_history"
      })
  void the_service_itself_cannot_tamper_with_what_was_recorded(String tampering) {
    assertThat(refused(database, Postgres.APPLICATION, tampering)).isEqualTo(NOT_ALLOWED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update subject_key set wrapped_key = ''",
        "update data_key set wrapped_key = ''",
        "update master_key_check set word = ''",
        "delete from master_key_check",
        "update subject_mark set mark = mark",
        "update mark_key set wrapped_key = ''",
        "delete from mark_key",
        "truncate data_key",
        "drop table subject_key cascade",
        "alter table data_key add column plain text"
      })
  void the_service_makes_and_destroys_keys_and_changes_none(String tampering) {
    assertThat(refused(Postgres.keysOf(database), Postgres.APPLICATION, tampering))
        .isEqualTo(NOT_ALLOWED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from data_key",
        "delete from subject_key",
        "select * from subject_mark",
        "select * from mark_key",
        "update data_key set wrapped_key = ''",
        "insert into subject_key (subject_id, wrapped_key) values (gen_random_uuid(), '')",
        "truncate data_key",
        "select * from data_key for update",
        "drop table data_key",
        "create table mine (said text)"
      })
  void who_reads_keys_can_do_nothing_else(String tampering) {
    assertThat(refused(Postgres.keysOf(database), Postgres.READER, tampering))
        .isEqualTo(NOT_ALLOWED);
  }

  @Test
  void and_read_they_can() {
    assertThat(refused(Postgres.keysOf(database), Postgres.READER, "select * from data_key"))
        .isEmpty();
    assertThat(refused(database, Postgres.READER, "select * from domain_event_entry"))
        .isEqualTo(NOT_ALLOWED);
  }

  /** The state the database refuses with; empty where it does not. */
  private static String refused(String database, String role, String tampering) {
    try (var connection = DriverManager.getConnection(database, role, "");
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(tampering);
      connection.rollback();
      return "";
    } catch (SQLException refused) {
      return refused.getSQLState();
    }
  }
}
