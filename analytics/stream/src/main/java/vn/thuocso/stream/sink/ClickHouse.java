package vn.thuocso.stream.sink;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thuocso.warehouse.WarehouseClient;
import vn.thuocso.warehouse.WarehouseSettings;
import vn.thuocso.warehouse.row.Table;

/**
 * Opens the warehouse over HTTP; travels with the job, but without the password.
 *
 * @param url address
 * @param user name there
 * @param passwordFile the file with the password, wherever the sink runs; null when there is none
 * @param database the database
 */
public record ClickHouse(String url, String user, @Nullable String passwordFile, String database)
    implements RowInserts.Opener {

  /** Returns an opener of the place that the settings name. */
  public static ClickHouse at(WarehouseSettings settings) {
    return new ClickHouse(
        settings.url().toString(),
        settings.user(),
        settings.passwordFile().map(Path::toString).orElse(null),
        settings.database());
  }

  @Override
  public RowInserts open() {
    WarehouseClient client =
        WarehouseClient.open(
            new WarehouseSettings(
                URI.create(url),
                user,
                Optional.ofNullable(passwordFile).map(Path::of),
                database,
                Optional.empty()));
    return new RowInserts() {
      @Override
      public void insert(Table table, List<byte[]> rows) {
        client.insert(table, rows);
      }

      @Override
      public void close() {
        client.close();
      }
    };
  }
}
