package uk.foicasebook.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A word kept under the master key that a key database was begun with, to know it by. */
final class MasterKeyCheck {
  private static final byte[] WORD = "FOI Casebook".getBytes(UTF_8);

  private final DataSource dataSource;

  MasterKeyCheck(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  void agree(MasterKey master) {
    try (Connection connection = dataSource.getConnection()) {
      begin(connection, master);
      master.aead().decrypt(word(connection), WORD);
    } catch (GeneralSecurityException e) {
      throw new KeysUnavailable(
          "This is not the master key that the key database was begun with", e);
    } catch (SQLException e) {
      throw new KeysUnavailable("The key store does not answer", e);
    }
  }

  private static void begin(Connection connection, MasterKey master)
      throws SQLException, GeneralSecurityException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into master_key_check (id, word) values (1, ?) on conflict do nothing")) {
      insert.setBytes(1, master.aead().encrypt(WORD, WORD));
      insert.executeUpdate();
    }
  }

  private static byte[] word(Connection connection) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement("select word from master_key_check where id = 1");
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getBytes(1);
    }
  }
}
