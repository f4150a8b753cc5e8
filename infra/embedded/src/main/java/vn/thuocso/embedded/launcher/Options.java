package vn.thuocso.embedded.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What the person at the terminal asked for.
 *
 * @param command what to do
 * @param root the clone of the repository
 * @param data the data directory
 * @param demo whether the demonstration city is wanted
 * @param json whether status speaks JSON
 * @param only the processes to start, or none named to start all
 * @param publicUrl the collector's address as phones see it, if it is not this machine's
 * @param ports the ports
 * @param kafka an external Kafka ({@code host:port,…}) instead of ours
 * @param clickhouse an external ClickHouse's HTTP address instead of ours
 * @param postgres an external PostgreSQL's JDBC address instead of ours
 */
record Options(
    Command command,
    Path root,
    Path data,
    boolean demo,
    boolean json,
    Set<String> only,
    Optional<URI> publicUrl,
    Ports ports,
    Optional<String> kafka,
    Optional<URI> clickhouse,
    Optional<String> postgres) {

  Options {
    only = Set.copyOf(only);
  }

  /** What the launcher can do. */
  enum Command {
    PREPARE,
    UP,
    DOWN,
    STATUS
  }

  /** Returns the address under which phones reach the collector. */
  String collectorUrl() {
    return publicUrl
        .map(URI::toString)
        .orElse("http://127.0.0.1:" + ports.of(ServerPort.COLLECTOR));
  }
}
