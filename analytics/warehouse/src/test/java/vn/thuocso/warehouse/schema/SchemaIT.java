package vn.thuocso.warehouse.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.Measure;
import vn.thuocso.contract.kpi.KpiCatalogue;
import vn.thuocso.warehouse.TestingWarehouse;
import vn.thuocso.warehouse.WarehouseClient;
import vn.thuocso.warehouse.WarehouseException;
import vn.thuocso.warehouse.WarehouseSettings;
import vn.thuocso.warehouse.row.Table;

class SchemaIT {

  @Test
  void twiceIsAsGoodAsOnce() {
    WarehouseSettings settings = TestingWarehouse.fresh();
    assertThat(Schema.apply(settings))
        .containsExactlyElementsOf(DdlFile.all().stream().map(DdlFile::name).toList());
    assertThat(Schema.apply(settings)).isEmpty();
    try (WarehouseClient client = WarehouseClient.open(settings)) {
      assertThat(count(client, "measure FINAL")).isEqualTo(Measure.values().length);
      assertThat(count(client, "kpi FINAL")).isEqualTo(KpiCatalogue.all().size());
      assertThat(count(client, "calendar FINAL")).isEqualTo(9_497);
    }
  }

  @Test
  void theRowsHaveTheColumnsOfTheTables() {
    WarehouseSettings settings = TestingWarehouse.fresh();
    Schema.apply(settings);
    try (WarehouseClient client = WarehouseClient.open(settings)) {
      for (Table table : Table.values()) {
        assertThat(columns(client, table.tableName())).isEqualTo(table.columns());
      }
    }
  }

  @Test
  void theCalendarsDaysBeginAtMidnightHere() {
    WarehouseSettings settings = TestingWarehouse.fresh();
    Schema.apply(settings);
    try (WarehouseClient client = WarehouseClient.open(settings)) {
      assertThat(
              client
                  .query(
                      "SELECT concat_ws(' ', starts_at, ends_at, weekday, week_start, month_start,"
                          + " quarter_start, year) AS said FROM calendar FINAL"
                          + " WHERE day = '2026-11-22'")
                  .get(0)
                  .getString("said"))
          .isEqualTo(
              "2026-11-21 17:00:00.000 2026-11-22 17:00:00.000 7 2026-11-16 2026-11-01 2026-10-01 2026");
    }
  }

  @Test
  void aNewerSchemaIsRefusedWithOneSentence() {
    WarehouseSettings settings = TestingWarehouse.fresh();
    Schema.apply(settings);
    try (WarehouseClient client = WarehouseClient.open(settings)) {
      client.execute("INSERT INTO schema_version VALUES (999, '999-later.sql', 'x', now64(3))");
      assertThatIllegalStateException()
          .isThrownBy(() -> Schema.apply(settings))
          .withMessageContaining("version 999")
          .withMessageContaining("newer");
    }
  }

  @Test
  void aReleasedStepThatWasChangedIsRefused() {
    WarehouseSettings settings = TestingWarehouse.fresh();
    Schema.apply(settings);
    List<DdlFile> files = new ArrayList<>(DdlFile.all());
    DdlFile first = files.get(0);
    files.set(0, new DdlFile(first.version(), first.name(), first.text() + " "));
    try (WarehouseClient client = WarehouseClient.open(settings)) {
      assertThatIllegalStateException()
          .isThrownBy(() -> new Schema(client, Optional.empty(), files).apply())
          .withMessageContaining(first.name());
    }
  }

  @Test
  void aWrongStatementIsNotWorthRepeatingAndAnAbsentServerIs() {
    WarehouseSettings settings = TestingWarehouse.fresh().withDatabase("default");
    try (WarehouseClient client = WarehouseClient.open(settings)) {
      assertThatExceptionOfType(WarehouseException.class)
          .isThrownBy(() -> client.execute("SELECT nothing FROM nowhere"))
          .matches(e -> !e.isPassing());
    }
    WarehouseSettings absent =
        new WarehouseSettings(
            java.net.URI.create("http://127.0.0.1:1"),
            "thuocso",
            Optional.empty(),
            "thuocso",
            Optional.empty());
    try (WarehouseClient client = WarehouseClient.open(absent)) {
      assertThatExceptionOfType(WarehouseException.class)
          .isThrownBy(() -> client.insert(Table.PROGRESS, List.of(new byte[] {0})))
          .matches(WarehouseException::isPassing);
    }
  }

  private static long count(WarehouseClient client, String table) {
    return client.query("SELECT toInt64(count()) AS rows FROM " + table).get(0).getLong("rows");
  }

  private static List<String> columns(WarehouseClient client, String table) {
    return client
        .query(
            "SELECT name FROM system.columns WHERE database = currentDatabase() AND table = '"
                + table
                + "' ORDER BY position")
        .stream()
        .map(row -> row.getString("name"))
        .toList();
  }
}
