package vn.thuocso.warehouse;

import com.clickhouse.client.api.Client;
import com.clickhouse.client.api.ServerException;
import com.clickhouse.client.api.command.CommandResponse;
import com.clickhouse.client.api.insert.InsertResponse;
import com.clickhouse.client.api.insert.InsertSettings;
import com.clickhouse.client.api.query.GenericRecord;
import com.clickhouse.client.api.query.Records;
import com.clickhouse.data.ClickHouseFormat;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.thuocso.warehouse.row.Table;

/** Speaks with ClickHouse over HTTP; safe for several threads. */
public final class WarehouseClient implements AutoCloseable {

  private static final long CONNECT_SECONDS = 5;
  private static final long SOCKET_SECONDS = 60;
  private static final int HTTP_BUSY = 503;

  private final Client client;

  private WarehouseClient(Client client) {
    this.client = client;
  }

  /** Opens a client; nothing is sent yet. */
  public static WarehouseClient open(WarehouseSettings settings) {
    return new WarehouseClient(
        new Client.Builder()
            .addEndpoint(settings.url().toString())
            .setUsername(settings.user())
            .setPassword(settings.password())
            .setDefaultDatabase(settings.database())
            .setConnectTimeout(CONNECT_SECONDS, ChronoUnit.SECONDS)
            .setSocketTimeout(SOCKET_SECONDS, ChronoUnit.SECONDS)
            .setMaxRetries(0)
            .compressServerResponse(false)
            .build());
  }

  /**
   * Inserts rows and returns when the warehouse has them. Whole states with a version: sending the
   * same rows twice does no harm.
   *
   * @param rows each in RowBinary, in the order of {@link Table#columns}
   * @throws WarehouseException when they were not all taken; passing when it is worth repeating
   */
  public void insert(Table table, List<byte[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    InsertSettings settings = new InsertSettings();
    try (InsertResponse ignored =
        await(
            "insert into " + table.tableName(),
            () ->
                client.insert(
                    table.tableName(),
                    table.columns(),
                    out -> {
                      for (byte[] row : rows) {
                        out.write(row);
                      }
                      out.close();
                    },
                    ClickHouseFormat.RowBinary,
                    settings))) {
      // Taken: a refusal would have been an exception.
    }
  }

  /** Executes a statement without a result. */
  public void execute(String sql) {
    try (CommandResponse ignored = await(firstWords(sql), () -> client.execute(sql))) {
      // Done: a refusal would have been an exception.
    } catch (WarehouseException e) {
      throw e;
    } catch (Exception e) {
      throw failure(firstWords(sql), e);
    }
  }

  /** Returns all rows of a query; parameters stand in it as {@code {name:Type}}. */
  public List<GenericRecord> query(String sql, Map<String, Object> parameters) {
    try {
      return client.queryAll(sql, parameters);
    } catch (RuntimeException e) {
      throw failure(firstWords(sql), e);
    }
  }

  /** Returns all rows of a query without parameters. */
  public List<GenericRecord> query(String sql) {
    return query(sql, Map.of());
  }

  /**
   * Hands each row of a query to the reader as it arrives: for results that would fill the memory.
   */
  public void scan(String sql, Consumer<GenericRecord> reader) {
    try (Records records = await(firstWords(sql), () -> client.queryRecords(sql))) {
      records.forEach(reader);
    } catch (WarehouseException e) {
      throw e;
    } catch (Exception e) {
      throw failure(firstWords(sql), e);
    }
  }

  /** Closes the connections. */
  @Override
  public void close() {
    client.close();
  }

  private static <T> T await(String what, Supplier<CompletableFuture<T>> call) {
    try {
      return call.get().join();
    } catch (RuntimeException e) {
      throw failure(what, e);
    }
  }

  private static WarehouseException failure(String what, Throwable thrown) {
    Throwable cause = thrown;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    // A server that answers with an error has judged the call; anything else is the road to it.
    boolean passing =
        !(cause instanceof ServerException refusal)
            || refusal.getTransportProtocolCode() == HTTP_BUSY
            || refusal.isRetryable();
    return new WarehouseException(
        "The warehouse failed to " + what + ": " + origin(cause).getMessage(), passing, cause);
  }

  /** What went wrong at first says more than the client's account of its attempts. */
  private static Throwable origin(Throwable thrown) {
    Throwable origin = thrown;
    while (!(origin instanceof ServerException) && origin.getCause() != null) {
      origin = origin.getCause();
    }
    return origin;
  }

  private static String firstWords(String sql) {
    String line = sql.strip().replaceAll("\\s+", " ");
    return line.length() <= 80 ? line : line.substring(0, 80) + "…";
  }
}
