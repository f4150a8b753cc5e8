package vn.thuocso.embedded.gateway.engine;

import com.sun.jna.Pointer;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thuocso.embedded.gateway.sql.SqlText;

/**
 * One connection to the engine, used by one thread at a time.
 *
 * <p>After any error it is {@linkplain #spoiled() spoiled} and must be closed: the engine would
 * prepend the broken statement's output to the next result.
 */
public final class EngineConnection implements AutoCloseable {

  private static final String DEFAULT_DATABASE = "default";

  private final Pointer handle;
  private final Pointer connection;
  private Map<String, String> settings = Map.of();
  private String database = DEFAULT_DATABASE;
  private boolean spoiled;
  private boolean closed;

  EngineConnection(Pointer handle) {
    this.handle = handle;
    this.connection = handle.getPointer(0);
  }

  /** Brings database and settings to exactly these, whatever the request before has set. */
  public void prepare(String wantedDatabase, Map<String, String> wanted) throws EngineException {
    if (!wanted.equals(settings)) {
      Map<String, String> changes = new TreeMap<>();
      settings.keySet().forEach(name -> changes.put(name, "DEFAULT"));
      wanted.forEach((name, value) -> changes.put(name, SqlText.literal(value)));
      settings = Map.copyOf(wanted);
      command("SET " + assignments(changes));
    }
    if (!wantedDatabase.equals(database)) {
      command("USE " + SqlText.identifier(wantedDatabase));
      database = wantedDatabase;
    }
  }

  private static String assignments(Map<String, String> changes) {
    return changes.entrySet().stream()
        .map(change -> SqlText.settingName(change.getKey()) + " = " + change.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Adds to what the session has set and asked for itself; nothing is taken back. */
  public void prepareInSession(String wantedDatabase, Map<String, String> more)
      throws EngineException {
    if (!more.isEmpty()) {
      Map<String, String> changes = new TreeMap<>();
      more.forEach((name, value) -> changes.put(name, SqlText.literal(value)));
      command("SET " + assignments(changes));
    }
    if (!wantedDatabase.equals(database)) {
      command("USE " + SqlText.identifier(wantedDatabase));
      database = wantedDatabase;
    }
  }

  /** Runs a statement whose result nobody reads. */
  public void command(String sql) throws EngineException {
    query(sql.getBytes(StandardCharsets.UTF_8), "Null", Map.of()).close();
  }

  /** Runs a statement to its end and holds the whole result. */
  public EngineResult query(byte[] sql, String format, Map<String, String> parameters)
      throws EngineException {
    Parameters bound = new Parameters(parameters);
    byte[] name = format.getBytes(StandardCharsets.UTF_8);
    try {
      Pointer result =
          LibChdb.queryWithParamsN(
              connection,
              sql,
              sql.length,
              name,
              name.length,
              bound.names(),
              bound.nameLengths(),
              bound.values(),
              bound.valueLengths(),
              bound.count());
      return checked(result);
    } finally {
      Reference.reachabilityFence(bound);
    }
  }

  /** Starts a SELECT whose result comes in chunks. */
  public ResultStream stream(byte[] sql, String format, Map<String, String> parameters)
      throws EngineException {
    Parameters bound = new Parameters(parameters);
    byte[] name = format.getBytes(StandardCharsets.UTF_8);
    try {
      Pointer stream =
          LibChdb.streamQueryWithParamsN(
              connection,
              sql,
              sql.length,
              name,
              name.length,
              bound.names(),
              bound.nameLengths(),
              bound.values(),
              bound.valueLengths(),
              bound.count());
      return new ResultStream(this, connection, checked(stream));
    } finally {
      Reference.reachabilityFence(bound);
    }
  }

  /** Starts an INSERT whose data follow; the statement is without FORMAT, VALUES and data. */
  public InsertStream insert(byte[] sql, String format, Map<String, String> parameters)
      throws EngineException {
    Parameters bound = new Parameters(parameters);
    byte[] name = format.getBytes(StandardCharsets.UTF_8);
    try {
      Pointer insert =
          LibChdb.streamInsertWithParamsN(
              connection,
              sql,
              sql.length,
              name,
              name.length,
              bound.names(),
              bound.nameLengths(),
              bound.values(),
              bound.valueLengths(),
              bound.count());
      return InsertStream.started(this, insert);
    } finally {
      Reference.reachabilityFence(bound);
    }
  }

  EngineResult checked(@Nullable Pointer result) throws EngineException {
    if (result == null) {
      spoil();
      throw EngineException.of(null);
    }
    Pointer error = LibChdb.resultError(result);
    if (error != null) {
      spoil();
      String message = error.getString(0, "UTF-8");
      LibChdb.destroyQueryResult(result);
      throw EngineException.of(message);
    }
    return new EngineResult(result);
  }

  /** Marks this connection as one to be closed instead of used again. */
  public void spoil() {
    spoiled = true;
  }

  /** Whether an error has made this connection unsafe for another statement. */
  public boolean spoiled() {
    return spoiled;
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      LibChdb.closeConn(handle);
    }
  }
}
