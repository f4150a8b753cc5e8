package vn.thuocso.embedded.postgres;

import java.nio.file.Path;
import vn.thuocso.embedded.process.ModuleClassPath;
import vn.thuocso.embedded.process.ServerEnvironment;

/**
 * Where PostgreSQL listens, keeps its data and finds its password.
 *
 * @param port the port of 127.0.0.1
 * @param data the directory that belongs to this server
 * @param user the role of the dashboard, owner of the database of the same name
 * @param passwordFile the file that holds that role's password
 * @param binaries where the server's programs are unpacked once for all data directories
 */
record PostgresSettings(int port, Path data, String user, Path passwordFile, Path binaries) {

  static PostgresSettings from(ServerEnvironment environment) {
    String user = environment.text("THUOCSO_POSTGRES_USER", "thuocso");
    if (!user.matches("[a-z][a-z0-9_]{0,30}")) {
      throw new IllegalArgumentException(
          "THUOCSO_POSTGRES_USER must be a lower-case name but is '" + user + "'");
    }
    return new PostgresSettings(
        environment.port("THUOCSO_PORT", 5433),
        environment.path("THUOCSO_DATA"),
        user,
        environment.path("THUOCSO_POSTGRES_PASSWORD_FILE"),
        ModuleClassPath.target().resolve("postgres"));
  }

  /** Returns PostgreSQL's own data directory. */
  Path cluster() {
    return cluster(data);
  }

  static Path cluster(Path data) {
    return data.resolve("cluster");
  }

  /** Returns the file with the superuser's password, which nobody but this module needs. */
  Path superuserFile() {
    return data.resolve("superuser.password");
  }
}
