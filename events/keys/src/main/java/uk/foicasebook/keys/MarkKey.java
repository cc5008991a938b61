package uk.foicasebook.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What marks of requesters are made with: a random key, kept in the key database under the master
 * key and made when it is first needed. Without it nobody can try names out on a mark.
 */
final class MarkKey {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;
  private static final byte[] PLACE = "marks of requesters".getBytes(UTF_8);

  private final DataSource dataSource;
  private final MasterKey master;
  private volatile @Nullable SecretKeySpec key;

  MarkKey(DataSource dataSource, MasterKey master) {
    this.dataSource = dataSource;
    this.master = master;
  }

  /** The mark of somebody. */
  byte[] mark(String who) {
    try {
      SecretKeySpec known = key;
      if (known == null) {
        known = read();
        key = known;
      }
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(known);
      return mac.doFinal(who.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new KeysUnavailable("The key of the marks does not open", e);
    } catch (SQLException e) {
      throw new KeysUnavailable("The key store does not answer", e);
    }
  }

  private SecretKeySpec read() throws SQLException, GeneralSecurityException {
    try (Connection connection = dataSource.getConnection()) {
      byte[] wrapped = find(connection);
      if (wrapped == null) {
        keep(connection, master.aead().encrypt(random(), PLACE));
        wrapped = find(connection);
      }
      if (wrapped == null) {
        throw new KeysUnavailable("The key of the marks is not kept");
      }
      return new SecretKeySpec(master.aead().decrypt(wrapped, PLACE), ALGORITHM);
    }
  }

  /** Of two instances that make one at once, the first stays. */
  private static void keep(Connection connection, byte[] wrapped) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into mark_key (id, wrapped_key) values (1, ?) on conflict do nothing")) {
      insert.setBytes(1, wrapped);
      insert.executeUpdate();
    }
  }

  private static byte @Nullable [] find(Connection connection) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement("select wrapped_key from mark_key where id = 1");
        ResultSet row = select.executeQuery()) {
      return row.next() ? row.getBytes(1) : null;
    }
  }

  private static byte[] random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
